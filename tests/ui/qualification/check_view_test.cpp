// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/check_view.h"

#include "core/base/errors.h"
#include "core/qualification/signing_keys.h"
#include "tests/core/qualification/signed_papers.h"
#include "tests/ui/selection/view_desk.h"
#include "ui/lists/held_table.h"
#include "ui/print/qr_paint.h"
#include "ui/qualification/check_basis.h"
#include "ui/qualification/verdict_card.h"
#include "ui/shell/work_bar.h"

#include <gmock/gmock.h>

#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

namespace muster {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

class CheckViewTest : public ViewDeskTest<CheckView> {
protected:
    CheckViewTest() { takeIntoUse(database(), officeKey().key, {}, signing.signature()); open({}); }

    static QString signedPaper(int number = 1)
    {
        SignedContent content = paper();
        content.number = QStringLiteral("2025-SO-%1").arg(number, 4, 10, QLatin1Char('0'));
        content.issuedOn = QDate(2025, 7, 1);
        return signedText(content, officeKey().unlocked);
    }

    std::string told() const { return view->card()->text().toStdString(); }

    QString written(const QString &name, const QString &content) const
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QFile::WriteOnly));
        file.write(content.toUtf8());
        return file.fileName();
    }

    QString pdf(const QStringList &texts) const
    {
        QPdfWriter writer(folder.filePath(u"class.pdf"_qs));
        writer.setResolution(600);
        QPainter painter(&writer);
        painter.scale(600 / 25.4, 600 / 25.4);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            if (i > 0)
                writer.newPage();
            if (!texts[i].isEmpty())
                paintQr(painter, QRectF(30, 30, 36, 36), texts[i]);
        }
        painter.end();
        return folder.filePath(u"class.pdf"_qs);
    }

    void settle() { ASSERT_TRUE(QTest::qWaitFor([&] { return !view->workBar()->isWorking(); }, 20000)); }

    QTemporaryDir folder;
};

TEST_F(CheckViewTest, says_at_first_what_can_be_checked)
{
    EXPECT_THAT(told(), HasSubstr("Nothing checked yet"));
    EXPECT_FALSE(view->list()->isVisible());
    EXPECT_TRUE(view->text()->hasFocus());
}

TEST_F(CheckViewTest, finds_a_text_that_is_pasted_genuine)
{
    QGuiApplication::clipboard()->setText(signedPaper());
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_THAT(view->verdicts(), ElementsAre(CheckVerdict::Genuine));
    EXPECT_THAT(told(), HasSubstr("Genuine"));
    EXPECT_THAT(told(), HasSubstr("Holder: Nguyễn Thị Hường"));
}

TEST_F(CheckViewTest, finds_a_text_with_one_letter_typed_over_forged)
{
    view->text()->setPlainText(signedPaper());
    view->text()->moveCursor(QTextCursor::End);
    press(Qt::Key_Backspace);
    EXPECT_THAT(view->verdicts(), ElementsAre(CheckVerdict::Forged));
    EXPECT_THAT(told(), HasSubstr("Forged or damaged"));
}

TEST_F(CheckViewTest, lists_every_code_of_a_pdf_and_tells_the_chosen_one_in_full)
{
    view->checkFiles({pdf({signedPaper(1), QString(), signedText(paper(), foreignKey().unlocked), signedPaper(3)})});
    settle();
    EXPECT_THAT(view->verdicts(), ElementsAre(CheckVerdict::Genuine, CheckVerdict::UnknownKey, CheckVerdict::Genuine));
    EXPECT_EQ(view->summary(), u"2 of 3 certificates are genuine and in force."_qs);
    ASSERT_TRUE(view->list()->isVisible());
    EXPECT_EQ(view->list()->count(), 3);
    view->list()->setFocus();
    press(Qt::Key_Down);
    EXPECT_THAT(told(), HasSubstr("unknown key"));
    EXPECT_THAT(told(), HasSubstr(foreignKey().key.fingerprint.toStdString()));
    EXPECT_THAT(told(), HasSubstr("it is another office’s, or forged"));
}

TEST_F(CheckViewTest, checks_a_picture_from_the_clipboard)
{
    QImage picture(500, 500, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    paintQr(painter, QRectF(50, 50, 350, 350), signedPaper());
    painter.end();
    QGuiApplication::clipboard()->setImage(picture);
    view->pasteButton()->setFocus();
    press(Qt::Key_Space);
    EXPECT_THAT(view->verdicts(), ElementsAre(CheckVerdict::Genuine));
}

TEST_F(CheckViewTest, checks_files_that_are_dropped_on_the_text)
{
    const QString path = pdf({signedPaper()});
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view, &drop);
    settle();
    EXPECT_THAT(view->verdicts(), ElementsAre(CheckVerdict::Genuine));
}

TEST_F(CheckViewTest, says_what_to_do_when_no_code_can_be_read)
{
    view->checkFiles({pdf({QString()})});
    settle();
    EXPECT_THAT(told(), HasSubstr("class.pdf: No QR code could be read"));
    EXPECT_THAT(told(), HasSubstr("from straight above"));
    view->checkFiles({written(u"a.txt"_qs, u"number"_qs)});
    settle();
    EXPECT_THAT(told(), HasSubstr("a.txt: This is neither a picture nor a PDF"));
}

TEST_F(CheckViewTest, goes_by_the_files_of_another_office)
{
    const PublicKey key{foreignKey().key.fingerprint, foreignKey().publicBytes(), QDate(2025, 1, 2), {}};
    const PublicKeys keys{u"Training Centre of Elsewhere"_qs, QDate(2025, 7, 30), {key}};
    const RevocationList revoked{keys.issuer, QDate(2025, 7, 30), {{paper().number, {paper().number, NumberState::Revoked, QDate(2025, 7, 1), {}}}}};
    SignedContent content = paper();
    content.issuedOn = QDate(2025, 6, 1);
    view->text()->setPlainText(signedText(content, foreignKey().unlocked));
    EXPECT_THAT(view->verdicts(), ElementsAre(CheckVerdict::UnknownKey));
    view->basis()->openKeys(written(u"keys"_qs, publicKeyFile(keys)));
    EXPECT_THAT(view->verdicts(), ElementsAre(CheckVerdict::Genuine));
    EXPECT_THAT(view->basis()->words().toStdString(), HasSubstr("Training Centre of Elsewhere"));
    EXPECT_THAT(told(), HasSubstr("there is no revocation file"));
    view->basis()->openRevoked(written(u"revoked"_qs, revocationFile(revoked, foreignKey().unlocked)));
    EXPECT_THAT(view->verdicts(), ElementsAre(CheckVerdict::Revoked));
    press(view->basis()->ownButton(), Qt::Key_Space);
    EXPECT_THAT(view->verdicts(), ElementsAre(CheckVerdict::UnknownKey));
}

TEST_F(CheckViewTest, keeps_what_it_went_by_when_a_key_file_is_none)
{
    EXPECT_THROW(view->basis()->openKeys(written(u"keys"_qs, u"no key"_qs)), Refused);
    EXPECT_TRUE(view->basis()->isOwn());
}

TEST_F(CheckViewTest, escape_clears_what_was_checked)
{
    view->text()->setPlainText(signedPaper());
    EXPECT_TRUE(view->stepBack());
    EXPECT_THAT(told(), HasSubstr("Nothing checked yet"));
    EXPECT_FALSE(view->stepBack());
}

} // namespace
} // namespace muster
