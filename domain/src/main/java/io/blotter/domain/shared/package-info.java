/** What every slice of the domain speaks: ids, wire labels, refusals. */
@NullMarked
package io.blotter.domain.shared;

import org.jspecify.annotations.NullMarked;
