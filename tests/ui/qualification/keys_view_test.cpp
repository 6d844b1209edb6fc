// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/keys_view.h"

#include "core/qualification/public_key_file.h"
#include "core/qualification/revocation_file.h"
#include "core/base/errors.h"
#include "core/qualification/signing_keys.h"
#include "tests/ui/selection/view_desk.h"
#include "ui/lists/held_table.h"
#include "ui/qualification/passphrase_field.h"

#include <gmock/gmock.h>

#include <QPushButton>
#include <QTemporaryDir>

namespace muster {
namespace {

using testing::HasSubstr;

class KeysViewTest : public ViewDeskTest<KeysView> {
protected:
    KeysViewTest() { open({}); }

    /// Types a new passphrase twice and presses Enter.
    void typeFresh(const QString &passphrase)
    {
        type(view->form()->fresh(), passphrase);
        type(view->form()->again(), passphrase);
        press(view->form()->again(), Qt::Key_Return);
        signing.worker->settle();
    }

    void makeFirst()
    {
        press(Qt::Key_N, Qt::ControlModifier);
        typeFresh(u"cầu vồng sau mưa"_qs);
    }

    std::string said() const { return strip().toStdString(); }

    QString content(const QString &name) const
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QFile::ReadOnly));
        return QString::fromUtf8(file.readAll());
    }

    QTemporaryDir folder;
};

TEST_F(KeysViewTest, makes_the_first_key_by_keys)
{
    EXPECT_FALSE(view->publicKeysButton()->isEnabled());
    press(Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(view->form()->fresh()->hasFocus());
    EXPECT_FALSE(view->form()->present()->isVisible());
    typeFresh(u"cầu vồng sau mưa"_qs);
    const auto key = presentKey(database());
    ASSERT_TRUE(key);
    EXPECT_NO_THROW(unlock(*key, Passphrase(u"cầu vồng sau mưa")));
    EXPECT_THAT(said(), HasSubstr(key->fingerprint.toStdString()));
    EXPECT_FALSE(view->form()->isVisible());
    EXPECT_EQ(view->list()->count(), 1);
    EXPECT_TRUE(view->publicKeysButton()->isEnabled());
    EXPECT_EQ(view->form()->fresh()->text(), QString());
}

TEST_F(KeysViewTest, refuses_a_short_passphrase_and_two_that_differ)
{
    press(Qt::Key_N, Qt::ControlModifier);
    typeFresh(u"short"_qs);
    EXPECT_THAT(view->form()->fault().toStdString(), HasSubstr("at least 10 letters"));
    view->form()->fresh()->wipeOut();
    view->form()->again()->wipeOut();
    type(view->form()->fresh(), u"a long enough one"_qs);
    type(view->form()->again(), u"a long enough two"_qs);
    press(view->form()->again(), Qt::Key_Return);
    EXPECT_THAT(view->form()->fault().toStdString(), HasSubstr("do not agree"));
    EXPECT_FALSE(presentKey(database()));
}

TEST_F(KeysViewTest, escape_leaves_the_form_and_wipes_what_was_typed)
{
    press(Qt::Key_N, Qt::ControlModifier);
    type(view->form()->fresh(), u"a long enough one"_qs);
    EXPECT_TRUE(view->stepBack());
    EXPECT_FALSE(view->form()->isVisible());
    EXPECT_EQ(view->form()->fresh()->text(), QString());
    EXPECT_FALSE(view->stepBack());
}

TEST_F(KeysViewTest, replaces_the_key_and_shows_both)
{
    makeFirst();
    const QString first = presentKey(database())->fingerprint;
    press(view->makeKeyButton(), Qt::Key_Space);
    EXPECT_EQ(view->form()->deed(), KeyDeed::Replace);
    typeFresh(u"another five words here"_qs);
    EXPECT_NE(presentKey(database())->fingerprint, first);
    EXPECT_EQ(view->list()->count(), 2);
}

TEST_F(KeysViewTest, changes_the_passphrase_only_for_who_knows_the_present_one)
{
    makeFirst();
    press(view->passphraseButton(), Qt::Key_Space);
    type(view->form()->present(), u"not the one at all"_qs);
    typeFresh(u"another five words here"_qs);
    EXPECT_THAT(said(), HasSubstr("not the passphrase"));
    type(view->form()->present(), u"cầu vồng sau mưa"_qs);
    typeFresh(u"another five words here"_qs);
    EXPECT_THAT(said(), HasSubstr("passphrase was changed"));
    EXPECT_NO_THROW(unlock(*presentKey(database()), Passphrase(u"another five words here")));
}

TEST_F(KeysViewTest, hands_out_public_keys_and_the_signed_revocation_file)
{
    makeFirst();
    view->savePublicKeysTo(folder.filePath(u"keys"_qs));
    const PublicKeys keys = publicKeysOf(content(u"keys"_qs));
    ASSERT_EQ(keys.keys.size(), 1);
    EXPECT_EQ(keys.writtenOn, sampleDay);
    view->saveRevokedTo(folder.filePath(u"revoked"_qs), Passphrase(u"cầu vồng sau mưa"));
    signing.worker->settle();
    EXPECT_EQ(revocationListOf(content(u"revoked"_qs), keys).writtenOn, sampleDay);
    view->saveRevokedTo(folder.filePath(u"other"_qs), Passphrase(u"not the one at all"));
    signing.worker->settle();
    EXPECT_THAT(said(), HasSubstr("not the passphrase"));
    EXPECT_FALSE(QFile::exists(folder.filePath(u"other"_qs)));
}

} // namespace
} // namespace muster
