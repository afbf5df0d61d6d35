/** Looking around among the sources: the box, what can be narrowed down, what was found. */
@NullMarked
package io.blotter.pages.search;

import org.jspecify.annotations.NullMarked;
