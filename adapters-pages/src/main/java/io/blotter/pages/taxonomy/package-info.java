/** The kinds of records, and where each is found. */
@NullMarked
package io.blotter.pages.taxonomy;

import org.jspecify.annotations.NullMarked;
