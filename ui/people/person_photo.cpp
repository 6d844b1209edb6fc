// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_photo.h"

#include "core/office/person_files.h"
#include "core/storage/kept_file.h"
#include "ui/people/photo_file.h"
#include "ui/people/photo_panel.h"
#include "ui/people/portrait_place.h"
#include "ui/shell/background.h"
#include "ui/shell/guard.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>

namespace muster {

PersonPhoto::PersonPhoto(const OfficeDesk &desk, PortraitPlace *place, PhotoPanel *panel)
    : QObject(panel), m_desk(desk), m_place(place), m_panel(panel)
{
    connect(place, &PortraitPlace::choosing, this, &PersonPhoto::choose);
    connect(place, &PortraitPlace::pasting, this, &PersonPhoto::paste);
    connect(place, &PortraitPlace::removing, this, &PersonPhoto::remove);
    connect(place, &PortraitPlace::dropped, this, &PersonPhoto::bringIn);
    connect(panel, &PhotoPanel::kept, this, &PersonPhoto::keep);
    connect(panel, &PhotoPanel::left, this, &PersonPhoto::leave);
}

void PersonPhoto::show(PersonId id, const QString &fullName)
{
    if (id != m_person && std::exchange(m_isBeingCut, false))
        emit turned();
    m_person = id;
    m_place->setOpen(!id.isNull());
    QPixmap photo;
    if (const auto portrait = portraitOf(m_desk.office.database(), id))
        photo.loadFromData(keptFile(m_desk.office.database(), portrait->file));
    m_place->setPerson(fullName, photo);
}

void PersonPhoto::choose()
{
    const QString path = QFileDialog::getOpenFileName(m_place, tr("Choose a picture"), {}, tr("Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff);;All files (*)"));
    if (!path.isEmpty())
        bringIn(path);
}

void PersonPhoto::bringIn(const QString &path)
{
    emit said(tr("Reading the picture…"));
    inBackground(this, [path] { return readPicture(path); }, [this, asked = m_person](const PictureRead &read) {
        if (asked != m_person)
            return;
        if (!read.fault.isEmpty())
            return refuse(read.fault);
        emit said({});
        begin(read.picture);
    });
}

void PersonPhoto::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (const QStringList files = localFiles(data); !files.isEmpty())
        return bringIn(files.first());
    const QImage picture = qvariant_cast<QImage>(data->imageData());
    if (picture.isNull())
        return refuse(tr("There is no picture to paste. Copy one first."));
    begin(picture);
}

void PersonPhoto::begin(const QImage &picture)
{
    m_isBeingCut = true;
    emit turned();
    m_panel->begin(picture);
}

void PersonPhoto::keep(const QByteArray &jpeg)
{
    if (!attempt(m_place, [&] { keepPortrait(m_desk.office.database(), m_person, jpeg, m_desk.signature()); }))
        return;
    leave();
    emit said(tr("The photo is kept. Ctrl+Z takes it back."));
    emit changed();
}

void PersonPhoto::remove()
{
    if (!m_place->hasPhoto())
        return;
    if (!attempt(m_place, [&] { removePortrait(m_desk.office.database(), m_person, m_desk.signature()); }))
        return;
    emit said(tr("The photo is removed. Ctrl+Z puts it back."));
    emit changed();
}

void PersonPhoto::leave()
{
    m_isBeingCut = false;
    emit turned();
    m_place->setFocus(Qt::OtherFocusReason);
}

void PersonPhoto::refuse(const QString &words)
{
    emit said({});
    showFault(m_place, words);
}

} // namespace muster
