/** The page of a source: all that is known of it, and its history. */
@NullMarked
package io.blotter.pages.datasource;

import org.jspecify.annotations.NullMarked;
