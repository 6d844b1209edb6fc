// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/preview_words.h"

#include "core/qualification/certificate.h"
#include "core/storage/repository.h"

#include <QCoreApplication>

namespace muster {

namespace {

constexpr int sample = 0;
constexpr int fieldNames = -1;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PreviewWords)
};

/// As long as what certificates carry, so that the code is as fine.
QString sampleCode()
{
    return QStringLiteral("MUSTER SAMPLE. ") + QStringLiteral("This code is on no certificate. ").repeated(11);
}

CertificateWords namedFields()
{
    CertificateWords words = sampleWords();
    for (const CertificateField &field : certificateFields())
        if (const QString key = QString::fromLatin1(field.key); key != QLatin1String("lessons") && key != QLatin1String("signer.image"))
            words[key] = QStringLiteral("{%1}").arg(key);
    return words;
}

} // namespace

QList<PreviewChoice> previewChoices(const Database &database)
{
    QList<PreviewChoice> choices{{sample, Words::tr("With the words of an example")}, {fieldNames, Words::tr("With the names of the fields")}};
    for (const Row &row : database.rows(QStringLiteral("SELECT id, number, holder FROM certificate ORDER BY id DESC LIMIT 20")))
        choices.append({row[0], Words::tr("With the words of %1, %2").arg(row[1].toString(), row[2].toString())});
    return choices;
}

PreviewWords previewWords(const Database &database, const QVariant &choice)
{
    if (choice.toLongLong() == fieldNames)
        return {namedFields(), sampleCode()};
    const auto shown = choice.toLongLong() > 0 ? find(database, CertificateId{choice.toLongLong()}) : std::nullopt;
    return shown ? PreviewWords{wordsOf(shown->says), shown->signedText} : PreviewWords{sampleWords(), sampleCode()};
}

} // namespace muster
