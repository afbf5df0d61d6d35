/** The first page: the box, the map, what came lately, what is missing. */
@NullMarked
package io.blotter.pages.home;

import org.jspecify.annotations.NullMarked;
