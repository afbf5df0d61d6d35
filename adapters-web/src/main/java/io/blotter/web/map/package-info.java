/** The map over HTTP. */
@NullMarked
package io.blotter.web.map;

import org.jspecify.annotations.NullMarked;
