/** Looking agencies up. */
@NullMarked
package io.blotter.application.agency;

import org.jspecify.annotations.NullMarked;
