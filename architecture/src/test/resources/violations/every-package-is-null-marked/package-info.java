@NullMarked
package io.blotter.web.call;

import org.jspecify.annotations.NullMarked;
