// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/certificate_page.h"

namespace muster {

class Database;

/// The pictures the office keeps, each read once; what is not kept, or is no picture, is none. The database must outlive it.
PictureSource officePictures(const Database &database);

} // namespace muster
