/** The page of a place: what is there, by kind and by level of government, and what is missing. */
@NullMarked
package io.blotter.pages.location;

import org.jspecify.annotations.NullMarked;
