/** Keeping requests in step with GitHub, over HTTP. */
@NullMarked
package io.blotter.web.issue;

import org.jspecify.annotations.NullMarked;
