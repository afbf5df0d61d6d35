/** What all third parties are asked with. */
@NullMarked
package io.blotter.external.shared;

import org.jspecify.annotations.NullMarked;
