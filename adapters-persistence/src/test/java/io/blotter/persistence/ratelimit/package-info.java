@NullMarked
package io.blotter.persistence.ratelimit;

import org.jspecify.annotations.NullMarked;
