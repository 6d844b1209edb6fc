// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/picture_editor.h"

#include "core/qualification/certificate_signer.h"
#include "core/storage/kept_file.h"
#include "core/storage/repository.h"
#include "tests/ui/keys.h"
#include "tests/ui/people/sample_desk.h"
#include "ui/forms/record_form.h"
#include "ui/forms/record_panel.h"

#include <QImage>
#include <QPushButton>
#include <QVBoxLayout>

namespace muster {
namespace {

/// The form of somebody who signs certificates.
class SignerFormTest : public SampleDeskTest {
protected:
    SignerFormTest() : panel(desk(), recordType<CertificateSigner>(), {}, &window)
    {
        (new QVBoxLayout(&window))->addWidget(&panel);
        window.resize(700, 700);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        panel.beginNew();
    }

    PictureEditor *image() const { return qobject_cast<PictureEditor *>(panel.form()->row("image")->editor()); }

    QString picture(QSize size)
    {
        QImage drawn(size, QImage::Format_ARGB32);
        drawn.fill(Qt::transparent);
        drawn.save(folder.filePath(u"signature.png"_qs));
        return folder.filePath(u"signature.png"_qs);
    }

    QTemporaryDir folder;
    QWidget window;
    RecordPanel panel;
};

TEST_F(SignerFormTest, a_signer_is_entered_with_the_image_of_the_signature)
{
    ASSERT_TRUE(image());
    enter(u"Full name"_qs, u"Trần Văn Ký"_qs);
    enter(u"Title in Vietnamese"_qs, u"CỤC TRƯỞNG"_qs);
    image()->bring(picture({2400, 600}));
    press(Qt::Key_S, Qt::ControlModifier);
    panel.save();
    const auto signer = select<CertificateSigner>(database(), u"WHERE full_name = 'Trần Văn Ký'"_qs);
    ASSERT_EQ(signer.size(), 1);
    const QImage kept = QImage::fromData(keptFile(database(), signer.first().image));
    EXPECT_EQ(kept.size(), QSize(1200, 300)) << "no larger than paper needs";
    EXPECT_TRUE(kept.hasAlphaChannel()) << "clear parts stay clear";
}

TEST_F(SignerFormTest, what_is_no_picture_is_told_and_changes_nothing)
{
    image()->bring(picture({100, 40}));
    const QVariant before = image()->value();
    QFile text(folder.filePath(u"signature.txt"_qs));
    text.open(QIODevice::WriteOnly);
    text.write("An");
    text.close();
    image()->bring(text.fileName());
    EXPECT_EQ(image()->fault(), u"signature.txt is no picture, or it is damaged."_qs);
    EXPECT_EQ(image()->value(), before);
    image()->takeOutButton()->setFocus();
    press(Qt::Key_Space);
    EXPECT_TRUE(FieldType<FileDigest>::fromVariant(image()->value()).isNull());
}

} // namespace
} // namespace muster
