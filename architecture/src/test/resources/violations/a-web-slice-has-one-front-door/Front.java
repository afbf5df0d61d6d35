package io.blotter.web;

public final class Front {}
