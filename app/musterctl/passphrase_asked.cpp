// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/musterctl/passphrase_asked.h"

#include "app/musterctl/words.h"
#include "app/musterctl/wrong_usage.h"
#include "core/base/errors.h"

#include <cerrno>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace muster {

namespace {

constexpr size_t longestLine = 1024;

/// A file descriptor that is closed when this goes.
class Terminal {
public:
    Terminal() : m_file(::open("/dev/tty", O_RDWR | O_CLOEXEC)) {}
    ~Terminal()
    {
        if (m_file >= 0)
            ::close(m_file);
    }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    int file() const { return m_file; }
    void write(const QString &words) const
    {
        const QByteArray text = words.toUtf8();
        [[maybe_unused]] const auto written = ::write(m_file, text.constData(), size_t(text.size()));
    }

private:
    int m_file;
};

/// The terminal shows nothing of what is typed until this goes.
class Unseen {
public:
    explicit Unseen(int file) : m_file(file)
    {
        m_changed = ::tcgetattr(file, &m_before) == 0;
        termios now = m_before;
        now.c_lflag &= ~tcflag_t(ECHO);
        if (m_changed)
            ::tcsetattr(file, TCSAFLUSH, &now);
    }
    ~Unseen()
    {
        if (m_changed)
            ::tcsetattr(m_file, TCSAFLUSH, &m_before);
    }
    Unseen(const Unseen &) = delete;
    Unseen &operator=(const Unseen &) = delete;

private:
    int m_file;
    bool m_changed;
    termios m_before{};
};

[[noreturn]] void cannotRead(const QString &from)
{
    throw Fault(commandWords(QT_TRANSLATE_NOOP("Command line", "The passphrase could not be read from %1.")).arg(from));
}

/// Reads byte by byte, so that nothing behind the line is taken from whoever reads on.
Passphrase lineOf(int file, const QString &from)
{
    SecretBytes bytes(longestLine);
    size_t size = 0;
    for (; size < longestLine; ++size) {
        const ssize_t got = ::read(file, bytes.data() + size, 1);
        if (got < 0 && errno == EINTR) {
            --size;
            continue;
        }
        if (got < 0)
            cannotRead(from);
        if (got == 0 || bytes.data()[size] == '\n')
            break;
    }
    if (size > 0 && bytes.data()[size - 1] == '\r')
        --size;
    QString text = QString::fromUtf8(reinterpret_cast<const char *>(bytes.data()), qsizetype(size));
    const Passphrase passphrase(text);
    wipe(text);
    return passphrase;
}

Passphrase typed(const char *prompt)
{
    const Terminal terminal;
    if (terminal.file() < 0)
        throw Fault(commandWords(QT_TRANSLATE_NOOP("Command line", "There is no terminal at which the passphrase could be typed; hand it over with --passphrase-fd.")));
    terminal.write(commandWords(prompt) + u' ');
    const Passphrase passphrase = [&] {
        const Unseen unseen(terminal.file());
        return lineOf(terminal.file(), QStringLiteral("/dev/tty"));
    }();
    terminal.write(QStringLiteral("\n"));
    return passphrase;
}

std::optional<Passphrase> handedOver(const Arguments &arguments)
{
    const auto given = arguments.text("passphrase-fd");
    if (!given)
        return {};
    bool isNumber = false;
    const int file = given->toInt(&isNumber);
    if (!isNumber || file < 0)
        throw WrongUsage(commandWords(QT_TRANSLATE_NOOP("Command line", "--passphrase-fd wants the number of a file descriptor, not «%1».")).arg(*given));
    return lineOf(file, QStringLiteral("--passphrase-fd %1").arg(file));
}

} // namespace

OptionInfo passphraseOption()
{
    return {"passphrase-fd", Takes::OneValue, "N",
            QT_TRANSLATE_NOOP("Command line", "reads the passphrase of the signing key from this file descriptor; asked for unless told")};
}

Passphrase passphraseAsked(const Arguments &arguments)
{
    const auto given = handedOver(arguments);
    return given ? *given : typed(QT_TRANSLATE_NOOP("Command line", "Passphrase of the signing key:"));
}

Passphrase newPassphraseAsked(const Arguments &arguments)
{
    if (const auto given = handedOver(arguments))
        return *given;
    const Passphrase once = typed(QT_TRANSLATE_NOOP("Command line", "Passphrase for the new signing key:"));
    if (once == typed(QT_TRANSLATE_NOOP("Command line", "The same again:")))
        return once;
    throw Fault(commandWords(QT_TRANSLATE_NOOP("Command line", "The two passphrases do not agree.")));
}

UnlockedKey unlockedKey(const Database &database, const Arguments &arguments)
{
    const SigningKey key = requiredKey(database);
    return unlock(key, passphraseAsked(arguments));
}

} // namespace muster
