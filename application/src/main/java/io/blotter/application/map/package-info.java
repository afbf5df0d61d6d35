/** The map: how many data sources there are where, and where each of them is. */
@NullMarked
package io.blotter.application.map;

import org.jspecify.annotations.NullMarked;
