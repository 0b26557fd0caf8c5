"""Trains Candle-30M on the dataset that the README names."""
