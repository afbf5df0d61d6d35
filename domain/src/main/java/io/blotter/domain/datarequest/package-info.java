/** Data requests: records that people miss and ask for. */
@NullMarked
package io.blotter.domain.datarequest;

import org.jspecify.annotations.NullMarked;
