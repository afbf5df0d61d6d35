@NullMarked
package io.blotter.persistence.usage;

import org.jspecify.annotations.NullMarked;
