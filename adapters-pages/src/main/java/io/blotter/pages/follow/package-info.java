/** Following places, by a button on their pages. */
@NullMarked
package io.blotter.pages.follow;

import org.jspecify.annotations.NullMarked;
