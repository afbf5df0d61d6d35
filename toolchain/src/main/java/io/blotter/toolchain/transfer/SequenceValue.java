package io.blotter.toolchain.transfer;

/**
 * Where a sequence stands.
 *
 * @param name quoted and with its schema
 * @param called whether {@code last} was handed out
 */
record SequenceValue(String name, long last, boolean called) {}
