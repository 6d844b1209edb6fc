// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/picture_editor.h"

#include "ui/forms/kept_picture.h"
#include "ui/forms/paper_picture.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"
#include "ui/shell/usual_folder.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMimeData>
#include <QUrl>

namespace muster {

namespace {

/// A signature of 60 mm at 500 dots to the inch.
constexpr int mostDots = 1200;

QString localFile(const QMimeData *data)
{
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            return url.toLocalFile();
    return {};
}

} // namespace

PictureEditor::PictureEditor(const RecordNames &names, QWidget *parent)
    : FieldEditor(parent), m_names(names), m_picture(new PaperPicture(this)), m_fault(makeLabel(TextLook::Small, {}, this)),
      m_choose(makeButton(ButtonLook::Plain, {}, this)), m_takeOut(makeButton(ButtonLook::Plain, {}, this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit / 2);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::unit);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_takeOut);
    buttons->addStretch(1);
    rows->addWidget(m_picture);
    rows->addWidget(m_fault);
    rows->addLayout(buttons);
    m_fault->setWordWrap(true);
    m_fault->hide();
    setLook(m_fault, "look", QStringLiteral("fault"));
    setFocusProxy(m_choose);
    setAcceptDrops(true);
    connect(m_choose, &QPushButton::clicked, this, &PictureEditor::choose);
    connect(m_takeOut, &QPushButton::clicked, this, [this] {
        setValue({});
        emit edited();
    });
    retranslate();
    show();
}

void PictureEditor::show()
{
    m_picture->show(m_file.isNull() || !m_names.content ? QImage() : QImage::fromData(m_names.content(m_file)));
    m_takeOut->setEnabled(!m_file.isNull());
}

void PictureEditor::setValue(const QVariant &value)
{
    m_file = FieldType<FileDigest>::fromVariant(value);
    m_fault->hide();
    show();
}

QVariant PictureEditor::value() const
{
    return FieldType<FileDigest>::toVariant(m_file);
}

QWidget *PictureEditor::control() const
{
    return m_choose;
}

QString PictureEditor::fault() const
{
    return m_fault->isHidden() ? QString() : m_fault->text();
}

void PictureEditor::choose()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a picture"), usualFolder(), tr("Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff);;All files (*)"));
    if (!path.isEmpty())
        bring(path);
}

void PictureEditor::bring(const QString &path)
{
    const KeptPicture picture = pictureToKeep(path, mostDots);
    m_fault->setText(picture.fault);
    m_fault->setVisible(!picture.fault.isEmpty());
    if (!picture.fault.isEmpty() || !m_names.keep)
        return;
    m_file = m_names.keep(picture.content);
    show();
    emit edited();
}

void PictureEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PictureEditor::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    bring(localFile(event->mimeData()));
}

void PictureEditor::retranslate()
{
    m_picture->setEmptyWords(tr("No picture. Choose one or drop it here; a PNG with a clear ground prints best."));
    m_choose->setText(tr("Choose…"));
    m_takeOut->setText(tr("Take out"));
}

} // namespace muster
