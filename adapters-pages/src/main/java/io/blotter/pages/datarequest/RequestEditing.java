package io.blotter.pages.datarequest;

import io.blotter.pages.shared.ChangeList;
import io.blotter.pages.shared.FormView;
import org.jspecify.annotations.Nullable;

/**
 * The form to change a request.
 *
 * @param steward whether the reader may write whatever people may
 * @param changes null for who may not read them
 */
record RequestEditing(FormView form, boolean steward, @Nullable ChangeList changes) {}
