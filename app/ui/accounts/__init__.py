"""The Accounts screen: at which systems this desk orders, with which keys, and whether they answer."""
