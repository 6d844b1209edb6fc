// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"
#include "ui/office_desk.h"

namespace muster {

class PhotoPanel;
class PortraitPlace;

/// The photo of the person on show: reads it, brings a new one in from a file or the clipboard, has it cut, keeps it.
class PersonPhoto : public QObject {
    Q_OBJECT

public:
    PersonPhoto(const OfficeDesk &desk, PortraitPlace *place, PhotoPanel *panel);

    /// Without a number there is nobody yet, and no photo can be brought in.
    void show(PersonId id, const QString &fullName);
    /// Reads the file off the window's thread and then lets the photo be cut.
    void bringIn(const QString &path);
    void paste();
    void remove();
    bool isBeingCut() const { return m_isBeingCut; }
    void leave();

signals:
    void changed();
    /// The panel to cut in came up or went away.
    void turned();
    void said(const QString &words);

private:
    void choose();
    void begin(const QImage &picture);
    void keep(const QByteArray &jpeg);
    void refuse(const QString &words);

    OfficeDesk m_desk;
    PortraitPlace *m_place;
    PhotoPanel *m_panel;
    PersonId m_person;
    bool m_isBeingCut = false;
};

} // namespace muster
