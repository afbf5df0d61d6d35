package io.blotter.application.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the history.
 *
 * @param next what {@code before} must be for the page after this one; null on the last
 */
public record HistoryView(List<ChangeView> changes, @Nullable Long next) {}
