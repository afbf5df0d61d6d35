package io.blotter.application.project;

import org.jspecify.annotations.Nullable;

/** A project that somebody begins. */
public record NewProject(String name, @Nullable String description) {}
