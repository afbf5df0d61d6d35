/** Searches that users follow, to hear of what is new. */
@NullMarked
package io.blotter.application.follow;

import org.jspecify.annotations.NullMarked;
