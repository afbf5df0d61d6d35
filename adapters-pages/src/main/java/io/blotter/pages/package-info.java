/** The registry as pages for people: found by place and by words, seen on a map, asked for. */
@NullMarked
package io.blotter.pages;

import org.jspecify.annotations.NullMarked;
