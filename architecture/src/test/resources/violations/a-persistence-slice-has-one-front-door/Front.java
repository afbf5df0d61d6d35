package io.blotter.persistence;

public final class Front {}
