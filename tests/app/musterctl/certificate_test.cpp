// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/office.h"
#include "core/qualification/certificate_register.h"
#include "core/qualification/signing_keys.h"
#include "tests/app/office_test.h"
#include "tests/support/issuing_office.h"

#include <QFile>
#include <QTemporaryDir>

namespace muster {

namespace {

using testing::HasSubstr;

/// An office of the program in which a course of people waits for certificates; its passphrase is in a file.
class CertificateOffice : public OfficeOfProgram {
protected:
    void SetUp() override
    {
        OfficeOfProgram::SetUp();
        if (IsSkipped())
            return;
        address = copyOfSample(GetParam());
        const Office office = Office::open(OfficeAddress::of(address), clerk());
        issuing = IssuingOffice::in(office.database(), 3);
        passphrase = written("passphrase", IssuingOffice::passphrase.toUtf8() + '\n');
        keys = folder.filePath("keys");
        ASSERT_EQ(musterctl({"certificate", "export-key", address, "--out", keys}).exitCode, 0);
    }

    QString written(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QFile::WriteOnly));
        file.write(content);
        return file.fileName();
    }

    /// A sub-verb with the passphrase of the key on standard input.
    ProgramRun signing(const QStringList &arguments) const
    {
        return musterctlFrom(passphrase, QStringList{"certificate"} + arguments + QStringList{"--passphrase-fd", "0"});
    }

    ProgramRun issue(const QStringList &options = {}) const
    {
        return signing(QStringList{"issue", address, "--course", "MED-7", "--on", "2025-07-25", "--signer", "Lê Minh Quân", "--format", "csv"} + options);
    }

    ProgramRun verify(const QString &text, const QStringList &options = {}) const
    {
        return musterctl(QStringList{"certificate", "verify", text, "--key", keys, "--on", "2025-08-01"} + options);
    }

    /// A code of 36 mm beside the name.
    void useQrTemplate() const
    {
        const Office office = Office::open(OfficeAddress::of(address), clerk(3));
        CertificateLayout layout;
        layout.items = {{.kind = LayoutKind::Text, .place = QRectF(20, 40, 200, 20), .text = "{holder.name} {number}"},
                        {.kind = LayoutKind::Qr, .place = QRectF(200, 120, 36, 36)}};
        CertificateTemplate look = *find(office.database(), issuing.look.id);
        look.layout = layoutText(layout);
        QualificationType type = *find(office.database(), issuing.type.id);
        type.templateId = look.id;
        ChangeSet changes(office.database(), "A template with a code", clerk(3));
        changes.save(look);
        changes.save(type);
        changes.commit();
    }

    QTemporaryDir folder;
    QString address, passphrase, keys;
    IssuingOffice issuing;
};

} // namespace

TEST_P(CertificateOffice, issues_a_course_in_order_and_each_text_verifies)
{
    const ProgramRun issued = issue();
    ASSERT_EQ(issued.exitCode, 0) << issued.errors.toStdString();
    EXPECT_EQ(issued.column("number"), (QStringList{"2025-L2FH-0001", "2025-L2FH-0002", "2025-L2FH-0003"}));
    for (const QString &text : issued.column("signed_text")) {
        const ProgramRun checked = verify(text);
        EXPECT_EQ(checked.exitCode, 0) << checked.errors.toStdString();
        EXPECT_THAT(checked.out.toStdString(), HasSubstr("Genuine"));
        EXPECT_THAT(checked.out.toStdString(), HasSubstr("Nguyễn Văn Đạt"));
    }
    const ProgramRun again = issue();
    EXPECT_EQ(again.exitCode, 1);
    EXPECT_THAT(again.errors.toStdString(), HasSubstr("Everybody holds a certificate already"));
}

TEST_P(CertificateOffice, refuses_a_text_of_which_a_letter_was_changed)
{
    QString text = issue().column("signed_text").value(0);
    text.replace("1988", "1978");
    const ProgramRun forged = verify(text);
    EXPECT_EQ(forged.exitCode, 1);
    EXPECT_THAT(forged.errors.toStdString(), HasSubstr("Forged or damaged"));
    EXPECT_THAT(forged.out.toStdString(), HasSubstr("none of it proven"));
    EXPECT_EQ(verify("a menu").exitCode, 1);
    EXPECT_EQ(musterctlCsv({"certificate", "verify", text, "--key", keys}).column("verdict"), QStringList{"forged"});
}

TEST_P(CertificateOffice, revokes_a_number_and_the_signed_list_tells_it)
{
    const QString text = issue().column("signed_text").value(1);
    ASSERT_EQ(musterctl({"certificate", "revoke", address, "2025-L2FH-0002", "--reason", "issued in error", "--on", "2025-07-26"}).exitCode, 0);
    const QString revoked = folder.filePath("revoked");
    ASSERT_EQ(signing({"export-revoked", address, "--out", revoked}).exitCode, 0);
    const ProgramRun checked = verify(text, {"--revoked", revoked});
    EXPECT_EQ(checked.exitCode, 1);
    EXPECT_THAT(checked.errors.toStdString(), HasSubstr("revoked it on"));
    EXPECT_EQ(verify(text).exitCode, 0) << "without the list nobody can know";
    EXPECT_THAT(verify(text).out.toStdString(), HasSubstr("there is no revocation file"));
    EXPECT_EQ(musterctl({"certificate", "revoke", address, "2025-L2FH-0002", "--reason", "again"}).exitCode, 1);
    EXPECT_THAT(musterctl({"certificate", "revoke", address, "2025-L2FH-0099", "--reason", "x"}).errors.toStdString(), HasSubstr("2025-L2FH-0099"));
    EXPECT_EQ(musterctl({"certificate", "revoke", address, "2025-L2FH-0001"}).exitCode, 2) << "without a reason";
}

TEST_P(CertificateOffice, issues_to_one_person_of_a_type)
{
    const ProgramRun one = signing({"issue", address, "--person", "H-0001", "--type", "L2FH", "--on", "2025-07-25", "--signer", "Lê Minh Quân", "--format", "csv"});
    EXPECT_EQ(one.column("holder"), QStringList{"Nguyễn Văn Đạt 1"}) << one.errors.toStdString();
    EXPECT_EQ(issue().csv().rows.size(), 2) << "the others of the course";
    EXPECT_EQ(signing({"issue", address, "--person", "H-0001"}).exitCode, 2);
    EXPECT_EQ(signing({"issue", address, "--course", "MED-7", "--person", "H-0001"}).exitCode, 2);
    EXPECT_THAT(signing({"issue", address, "--person", "NOBODY", "--type", "L2FH"}).errors.toStdString(), HasSubstr("NOBODY"));
    EXPECT_THAT(signing({"issue", address, "--course", "NO-1"}).errors.toStdString(), HasSubstr("There is no course «NO-1»"));
}

TEST_P(CertificateOffice, takes_the_passphrase_from_a_file_descriptor_and_issues_nothing_for_a_wrong_one)
{
    const QString wrong = written("wrong", "not the one at all\n");
    const ProgramRun refused = musterctlFrom(wrong, {"certificate", "issue", address, "--course", "MED-7", "--on", "2025-07-25", "--signer", "Lê Minh Quân", "--passphrase-fd", "0"});
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_THAT(refused.errors.toStdString(), HasSubstr("not the passphrase"));
    EXPECT_EQ(musterctlFrom(wrong, {"certificate", "issue", address, "--course", "MED-7", "--signer", "Lê Minh Quân", "--on", "2025-07-25", "--passphrase-fd", "x"}).exitCode, 2);
    EXPECT_THAT(signing({"issue", address, "--course", "MED-7", "--on", "2025-07-25", "--signer", "Nobody"}).errors.toStdString(), HasSubstr("Say with --signer who signs"));
    EXPECT_EQ(issue().column("number").value(0), "2025-L2FH-0001") << "no number was used up";
}

TEST_P(CertificateOffice, prints_a_class_as_one_pdf_whose_codes_verify)
{
    useQrTemplate();
    ASSERT_EQ(issue().exitCode, 0);
    const QString pdf = folder.filePath("class.pdf");
    const QStringList print{"certificate", "print", address, "--course", "MED-7", "--out", pdf};
    ASSERT_EQ(musterctl(print).exitCode, 0) << musterctl(print).errors.toStdString();
    const ProgramRun checked = verify(pdf, {"--format", "csv"});
    EXPECT_EQ(checked.exitCode, 0) << checked.errors.toStdString();
    EXPECT_EQ(checked.column("page"), (QStringList{"1", "2", "3"}));
    EXPECT_EQ(checked.column("verdict"), (QStringList{"genuine", "genuine", "genuine"}));
    EXPECT_EQ(checked.column("holder"), (QStringList{"Nguyễn Văn Đạt 0", "Nguyễn Văn Đạt 1", "Nguyễn Văn Đạt 2"}));
    EXPECT_THAT(musterctl(print).out.toStdString(), HasSubstr("3 of them as duplicates"));
    EXPECT_EQ(musterctl({"certificate", "print", address, "--course", "MED-7"}).exitCode, 2) << "without a file";
    EXPECT_EQ(musterctl({"certificate", "print", address, "--number", "2025-L2FH-0009", "--out", pdf}).exitCode, 1);
}

TEST_P(CertificateOffice, prints_nothing_before_it_is_issued)
{
    const QString pdf = folder.filePath("class.pdf");
    const ProgramRun run = musterctl({"certificate", "print", address, "--course", "MED-7", "--out", pdf});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_THAT(run.errors.toStdString(), HasSubstr("issue them first"));
    EXPECT_FALSE(QFile::exists(pdf));
}

TEST_P(CertificateOffice, replaces_the_key_only_when_told_and_old_certificates_stay_genuine)
{
    const QString text = issue().column("signed_text").value(0);
    const ProgramRun refused = signing({"new-key", address});
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_THAT(refused.errors.toStdString(), HasSubstr("--replace"));
    ASSERT_EQ(signing({"new-key", address, "--replace"}).exitCode, 0);
    ASSERT_EQ(musterctl({"certificate", "export-key", address, "--out", keys}).exitCode, 0);
    EXPECT_EQ(verify(text).exitCode, 0);
}

INSTANTIATE_TEST_SUITE_P(Each, CertificateOffice, testing::Values(Engine::Sqlite, Engine::Postgres), nameOfEngine);

TEST(CertificateVerb, needs_a_word_after_it)
{
    const ProgramRun alone = musterctl({"certificate"});
    EXPECT_EQ(alone.exitCode, 2);
    EXPECT_THAT(alone.errors.toStdString(), HasSubstr("verify, revoke, export-key, export-revoked"));
    EXPECT_EQ(musterctl({"certificate", "bake"}).exitCode, 2);
    EXPECT_THAT(musterctl({"certificate", "verify", "--help"}).out.toStdString(), HasSubstr("Use: musterctl certificate verify"));
}

TEST(CertificateVerb, says_of_a_key_file_that_is_none)
{
    QTemporaryDir folder;
    QFile file(folder.filePath("keys"));
    ASSERT_TRUE(file.open(QFile::WriteOnly));
    file.write("no key");
    file.close();
    const ProgramRun run = musterctl({"certificate", "verify", "MUSTER1", "--key", file.fileName()});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_THAT(run.errors.toStdString(), HasSubstr("no key file of Muster"));
    EXPECT_EQ(musterctl({"certificate", "verify", "MUSTER1"}).exitCode, 2) << "without a key file";
}

} // namespace muster
