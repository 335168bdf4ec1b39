"""What runs in a process of its own: whatever comes from outside and may burn time or memory."""
