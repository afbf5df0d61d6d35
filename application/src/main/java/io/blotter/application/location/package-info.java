/** Places, as readers look them up. */
@NullMarked
package io.blotter.application.location;

import org.jspecify.annotations.NullMarked;
