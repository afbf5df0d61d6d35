/** Where searches look. */
@NullMarked
package io.blotter.application.search.port;

import org.jspecify.annotations.NullMarked;
