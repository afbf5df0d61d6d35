/** Record types and categories, as readers look them up. */
@NullMarked
package io.blotter.application.taxonomy;

import org.jspecify.annotations.NullMarked;
