/** Data sources, as readers look them up. */
@NullMarked
package io.blotter.application.datasource;

import org.jspecify.annotations.NullMarked;
