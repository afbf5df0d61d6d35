/** Record types and categories over HTTP. */
@NullMarked
package io.blotter.web.taxonomy;

import org.jspecify.annotations.NullMarked;
