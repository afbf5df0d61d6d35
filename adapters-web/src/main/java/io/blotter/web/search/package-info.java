/** Searches over HTTP. */
@NullMarked
package io.blotter.web.search;

import org.jspecify.annotations.NullMarked;
