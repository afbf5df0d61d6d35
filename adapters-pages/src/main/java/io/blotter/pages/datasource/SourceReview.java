package io.blotter.pages.datasource;

import io.blotter.application.datasource.DataSourceView;
import io.blotter.pages.shared.ChangeList;
import io.blotter.pages.shared.FormView;
import org.jspecify.annotations.Nullable;

/**
 * What a steward sees of a source.
 *
 * @param editing what it says, to be changed
 * @param rejecting the form for the reason
 * @param changes null for who may not read them
 */
record SourceReview(
    DataSourceView source,
    SourceFormPage editing,
    FormView rejecting,
    @Nullable ChangeList changes) {}
