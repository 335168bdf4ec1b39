"""The Operators screen: who may pack here, what each may do, and how each signs in."""
