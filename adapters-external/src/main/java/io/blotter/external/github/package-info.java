/** GitHub over HTTP. */
@NullMarked
package io.blotter.external.github;

import org.jspecify.annotations.NullMarked;
