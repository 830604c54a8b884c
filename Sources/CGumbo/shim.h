#include <gumbo.h>
#include <stdlib.h>
