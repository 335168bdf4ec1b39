"""What scanners send: bursts of keys and symbologies."""
