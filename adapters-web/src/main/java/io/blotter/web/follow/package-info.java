/** Followed searches over HTTP. */
@NullMarked
package io.blotter.web.follow;

import org.jspecify.annotations.NullMarked;
