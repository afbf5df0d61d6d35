/** Where the map come from. */
@NullMarked
package io.blotter.application.map.port;

import org.jspecify.annotations.NullMarked;
