// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/proof_paper.h"

#include "core/program.h"
#include "documents/paper.h"

#include <QtGlobal>

namespace transmittal::documents {

using namespace Qt::StringLiterals;
using transmissions::Attempt;
using transmissions::Proof;
using transmissions::ResolutionRecord;
using transmissions::Transmission;
using transmissions::TransmissionState;

namespace {

constexpr std::size_t mostAttempts = 7; ///< what two pages hold beside everything else at its longest
constexpr std::size_t mostResolutions = 2;

const QColor ink(0x1a, 0x1f, 0x24);
const QColor grey(0x5b, 0x65, 0x70);
const QColor hairline(0xd5, 0xda, 0xdf);
const QColor plate(0xf5, 0xf7, 0xf9);

struct Tone
{
    QColor strong;
    QColor soft;
    Paper::Sign sign;
};

Tone toneOf(TransmissionState state)
{
    if (state == TransmissionState::Accepted)
        return {QColor(0x1b, 0x7a, 0x4b), QColor(0xe9, 0xf6, 0xef), Paper::Sign::Tick};
    if (state == TransmissionState::Rejected || state == TransmissionState::Failed ||
        state == TransmissionState::Cancelled)
        return {QColor(0xb3, 0x26, 0x1e), QColor(0xfc, 0xee, 0xed), Paper::Sign::Cross};
    return {QColor(0x8f, 0x5a, 0x00), QColor(0xfd, 0xf4, 0xe3), Paper::Sign::Exclamation};
}

/// Draws one proof; holds what every part of it needs.
class ProofPaper
{
public:
    ProofPaper(const Proof &proof, const ProofWording &words)
        : m_proof(proof), m_t(proof.transmission), m_words(words), m_reference(proofReference(proof)),
          m_zone(proof.timeZone)
    {
        if (!m_zone.isValid())
            m_zone = QTimeZone::utc();
    }

    void frame(Paper &paper, int page, int pages) const;
    void content(Paper &paper) const;
    [[nodiscard]] QString title() const
    {
        return m_proof.isAccepted() ? say(QT_TRANSLATE_NOOP("ProofOfTransmission", "Proof of transmission"))
                                    : say(QT_TRANSLATE_NOOP("ProofOfTransmission", "Record of transmission"));
    }

private:
    [[nodiscard]] QString say(const char *english) const { return m_words(english); }
    void practice(Paper &paper) const;
    void verdict(Paper &paper) const;
    void facts(Paper &paper) const;
    void times(Paper &paper) const;
    void resolutions(Paper &paper) const;
    void attempts(Paper &paper) const;
    void attempt(Paper &paper, const Attempt &attempt) const;
    void verification(Paper &paper) const;
    void section(Paper &paper, const QString &title, double with) const;
    double row(Paper &paper, double x, double y, double width, double label, const QString &name,
               const QString &value, bool mono = false) const;

    const Proof &m_proof;
    const Transmission &m_t;
    const ProofWording &m_words;
    QString m_reference;
    QTimeZone m_zone;
};

void ProofPaper::frame(Paper &paper, int page, int pages) const
{
    const double right = paper.width() - Paper::margin;
    const double wide = right - Paper::margin;
    if (m_t.environment == "practice"_L1)
        paper.watermark(say(QT_TRANSLATE_NOOP("ProofOfTransmission", "PRACTICE")));
    paper.text(Paper::margin, 40, wide * 0.6, title(),
               {.size = page == 1 ? 20.0 : 13.0, .strong = true, .color = ink});
    paper.text(Paper::margin, page == 1 ? 66 : 58, wide * 0.66, printable(m_proof.channelTitle),
               {.size = 9, .color = grey});
    paper.text(right - 190, 43, 190, say(QT_TRANSLATE_NOOP("ProofOfTransmission", "Reference")),
               {.size = 7.5, .color = grey, .align = Type::Align::Right});
    paper.text(
        right - 240, 54, 240, m_reference,
        {.size = 10.5, .face = Type::Face::Mono, .strong = true, .color = ink, .align = Type::Align::Right});
    paper.line(Paper::margin, right, 83, ink, 0.9);

    const double foot = paper.height() - 44;
    paper.line(Paper::margin, right, foot - 6, hairline);
    paper.text(Paper::margin, foot, wide * 0.75,
               say(QT_TRANSLATE_NOOP(
                       "ProofOfTransmission",
                       "Written by Transmittal %1. Personal data are masked; the whole is kept by the office "
                       "that filed it."))
                   .arg(core::program::version()),
               {.size = 7.5, .color = grey});
    paper.text(right - 120, foot, 120,
               say(QT_TRANSLATE_NOOP("ProofOfTransmission", "Page %1 of %2")).arg(page).arg(pages),
               {.size = 7.5, .color = grey, .align = Type::Align::Right});
}

void ProofPaper::content(Paper &paper) const
{
    practice(paper);
    verdict(paper);
    facts(paper);
    times(paper);
    resolutions(paper);
    attempts(paper);
    verification(paper);
}

void ProofPaper::practice(Paper &paper) const
{
    if (m_t.environment != "practice"_L1)
        return;
    const double wide = paper.width() - 2 * Paper::margin;
    paper.box({Paper::margin, paper.y(), wide, 22}, QColor(0xfd, 0xf4, 0xe3), QColor(0x8f, 0x5a, 0x00));
    paper.text(Paper::margin + 10, paper.y() + 4.5, wide - 20,
               say(QT_TRANSLATE_NOOP(
                   "ProofOfTransmission",
                   "Practice: nothing was filed with a real authority, and this page proves nothing.")),
               {.size = 9, .strong = true, .color = QColor(0x6d, 0x44, 0x00)});
    paper.advance(30);
}

void ProofPaper::verdict(Paper &paper) const
{
    const Tone tone = toneOf(m_t.state);
    const bool resolved = m_proof.isAccepted() && !m_proof.resolutions.empty() &&
                          m_proof.resolutions.back().decision == "accepted"_L1;
    const Verdict said = verdictOf(m_words, m_t.state, resolved);
    const double wide = paper.width() - 2 * Paper::margin;
    const double number = m_proof.isAccepted() ? 150 : 0;
    const double text = wide - 58 - number - (number > 0 ? 18 : 12);
    const Type sentence{.size = 8.8, .color = ink, .lines = 5};
    const double tall = std::max(58.0, 36 + paper.measure(text, said.sentence, sentence) + 9);
    const double y = paper.y();
    paper.box({Paper::margin, y, wide, tall}, tone.soft);
    paper.box({Paper::margin, y, 4, tall}, tone.strong, Qt::transparent, 1.5);
    paper.sign({Paper::margin + 32, y + 29}, 13, tone.strong, tone.sign);
    paper.text(Paper::margin + 58, y + 11, text, said.headline,
               {.size = 14, .strong = true, .color = tone.strong});
    paper.text(Paper::margin + 58, y + 34, text, said.sentence, sentence);
    if (number > 0) {
        const double x = Paper::margin + wide - number - 10;
        paper.text(x, y + 12, number, say(QT_TRANSLATE_NOOP("ProofOfTransmission", "Certificate number")),
                   {.size = 7.5, .color = grey, .align = Type::Align::Right});
        const QString shown = printable(m_t.certificateNumber, 40);
        paper.text(x, y + 24, number, shown,
                   {.size = shown.size() > 13 ? 10.0 : 17.0,
                    .face = Type::Face::Mono,
                    .strong = true,
                    .color = ink,
                    .lines = 2,
                    .align = Type::Align::Right});
    }
    paper.advance(tall + 6);
}

double ProofPaper::row(Paper &paper, double x, double y, double width, double label, const QString &name,
                       const QString &value, bool mono) const
{
    const double named = paper.text(x, y, label - 8, name, {.size = 9, .color = grey, .lines = 2});
    const QString shown = printable(value);
    const double tall =
        paper.text(x + label, y, width - label, shown.isEmpty() ? u"–"_s : shown,
                   {.size = 9, .face = mono ? Type::Face::Mono : Type::Face::Text, .color = ink, .lines = 2});
    return std::max({named, tall, 12.0}) + 2.6;
}

void ProofPaper::section(Paper &paper, const QString &title, double with) const
{
    paper.need(26 + with);
    paper.advance(10);
    paper.text(Paper::margin, paper.y(), paper.width() - 2 * Paper::margin, title,
               {.size = 10.5, .strong = true, .color = ink});
    paper.advance(16);
    paper.line(Paper::margin, paper.width() - Paper::margin, paper.y(), hairline);
    paper.advance(5);
}

void ProofPaper::facts(Paper &paper) const
{
    section(paper, say(QT_TRANSLATE_NOOP("ProofOfTransmission", "Filing")), 110);
    const double gap = 20;
    const double half = (paper.width() - 2 * Paper::margin - gap) / 2;
    const double left = Paper::margin;
    const double right = Paper::margin + half + gap;
    const double label = 92;
    double l = paper.y();
    l += row(paper, left, l, half, label, say(QT_TRANSLATE_NOOP("ProofOfTransmission", "Authority")),
             m_t.authority);
    l += row(paper, left, l, half, label, say(QT_TRANSLATE_NOOP("ProofOfTransmission", "Transmission")),
             say(QT_TRANSLATE_NOOP("ProofOfTransmission", "%1, revision %2")).arg(m_t.id).arg(m_t.revision));
    if (m_t.supersedes)
        l += row(paper, left, l, half, label, say(QT_TRANSLATE_NOOP("ProofOfTransmission", "Corrects")),
                 say(QT_TRANSLATE_NOOP("ProofOfTransmission", "Transmission %1")).arg(*m_t.supersedes));
    l += row(paper, left, l, half, label, say(QT_TRANSLATE_NOOP("ProofOfTransmission", "Enrollment")),
             QString::number(m_t.enrollmentId));
    if (m_proof.isAccepted()) {
        l += row(paper, left, l, half, label,
                 say(QT_TRANSLATE_NOOP("ProofOfTransmission", "Authority's status")), m_t.ccStatCd, true);
        l += row(paper, left, l, half, label,
                 say(QT_TRANSLATE_NOOP("ProofOfTransmission", "Authority's time")), m_t.ccSubTstamp, true);
    } else if (!m_t.code.isEmpty()) {
        l += row(paper, left, l, half, label, say(QT_TRANSLATE_NOOP("ProofOfTransmission", "Reason")),
                 m_t.code, true);
    }
    double r = paper.y();
    r += row(paper, right, r, half, label, say(QT_TRANSLATE_NOOP("ProofOfTransmission", "Name (masked)")),
             u"%1 %2"_s.arg(m_t.firstName, m_t.lastName));
    r += row(paper, right, r, half, label, say(QT_TRANSLATE_NOOP("ProofOfTransmission", "Licence (masked)")),
             m_t.driverLicense, true);
    r += row(paper, right, r, half, label, say(QT_TRANSLATE_NOOP("ProofOfTransmission", "Year of birth")),
             m_t.birthYear);
    r += row(paper, right, r, half, label, say(QT_TRANSLATE_NOOP("ProofOfTransmission", "Citation")),
             m_t.citationNumber, true);
    r += row(paper, right, r, half, label, say(QT_TRANSLATE_NOOP("ProofOfTransmission", "Court")),
             m_t.courtCode, true);
    r += row(paper, right, r, half, label, say(QT_TRANSLATE_NOOP("ProofOfTransmission", "Course completed")),
             m_t.completionDate.isValid() ? m_words.day(m_t.completionDate) : QString());
    paper.setY(std::max(l, r));
}

void ProofPaper::times(Paper &paper) const
{
    section(paper, say(QT_TRANSLATE_NOOP("ProofOfTransmission", "Times")), 60);
    const double wide = paper.width() - 2 * Paper::margin;
    const double x2 = Paper::margin + 150;
    const double x3 = paper.width() - Paper::margin - 168;
    const Type head{.size = 7.5, .color = grey};
    paper.text(x2, paper.y(), x3 - x2 - 8, QString::fromLatin1(m_zone.id()), head);
    paper.text(x3, paper.y(), 168, u"UTC"_s, head);
    paper.advance(12);
    const auto event = [&](const QString &name, const QDateTime &at) {
        if (!at.isValid())
            return;
        paper.text(Paper::margin, paper.y(), wide, name, {.size = 9, .color = grey});
        paper.text(x2, paper.y(), x3 - x2 - 8, m_words.instant(at, m_zone), {.size = 9, .color = ink});
        paper.text(x3, paper.y(), 168, ProofWording::utc(at),
                   {.size = 9, .face = Type::Face::Mono, .color = ink});
        paper.advance(14.6);
    };
    event(say(QT_TRANSLATE_NOOP("ProofOfTransmission", "Recorded")), m_t.createdAt);
    event(say(QT_TRANSLATE_NOOP("ProofOfTransmission", "Last sent")), m_t.sentAt);
    event(say(QT_TRANSLATE_NOOP("ProofOfTransmission", "Accepted")), m_t.acceptedAt);
    if (!m_proof.isAccepted())
        event(say(QT_TRANSLATE_NOOP("ProofOfTransmission", "In this state since")), m_t.stateSince);
}

void ProofPaper::resolutions(Paper &paper) const
{
    const auto &all = m_proof.resolutions;
    const std::size_t from = all.size() > mostResolutions ? all.size() - mostResolutions : 0;
    const double wide = paper.width() - 2 * Paper::margin;
    for (std::size_t i = from; i < all.size(); ++i) {
        const ResolutionRecord &r = all[i];
        section(paper, say(QT_TRANSLATE_NOOP("ProofOfTransmission", "Resolution")), 66);
        double y = paper.y();
        y +=
            row(paper, Paper::margin, y, wide, 112, say(QT_TRANSLATE_NOOP("ProofOfTransmission", "Decision")),
                say(QT_TRANSLATE_NOOP("ProofOfTransmission", "%1, on the basis of %2"))
                    .arg(decisionOf(m_words, r.decision), basisOf(m_words, r.basis)));
        y += row(paper, Paper::margin, y, wide, 112, say(QT_TRANSLATE_NOOP("ProofOfTransmission", "Reason")),
                 r.reason);
        y += row(paper, Paper::margin, y, wide, 112,
                 say(QT_TRANSLATE_NOOP("ProofOfTransmission", "Decided by")),
                 u"%1, %2"_s.arg(r.askedBy, m_words.instant(r.askedAt, m_zone)));
        if (r.confirmedBy != r.askedBy)
            y += row(paper, Paper::margin, y, wide, 112,
                     say(QT_TRANSLATE_NOOP("ProofOfTransmission", "Confirmed by")),
                     u"%1, %2"_s.arg(r.confirmedBy, m_words.instant(r.confirmedAt, m_zone)));
        paper.setY(y);
    }
}

void ProofPaper::attempts(Paper &paper) const
{
    section(paper, say(QT_TRANSLATE_NOOP("ProofOfTransmission", "Attempts")), 70);
    const auto &all = m_proof.attempts;
    if (all.empty()) {
        paper.text(Paper::margin, paper.y(), paper.width() - 2 * Paper::margin,
                   say(QT_TRANSLATE_NOOP("ProofOfTransmission", "Nothing was sent to the authority.")),
                   {.size = 9, .color = ink});
        paper.advance(16);
    }
    const std::size_t from = all.size() > mostAttempts ? all.size() - mostAttempts : 0;
    if (from > 0) {
        paper.text(
            Paper::margin, paper.y(), paper.width() - 2 * Paper::margin,
            say(QT_TRANSLATE_NOOP("ProofOfTransmission",
                                  "The last %1 of %2 attempts are listed; the hash covers all of them."))
                .arg(mostAttempts)
                .arg(all.size()),
            {.size = 8.5, .color = grey});
        paper.advance(16);
    }
    for (std::size_t i = from; i < all.size(); ++i)
        attempt(paper, all[i]);
}

void ProofPaper::attempt(Paper &paper, const Attempt &a) const
{
    paper.need(68);
    const double wide = paper.width() - 2 * Paper::margin;
    const double y = paper.y();
    QString answer = outcomeOf(m_words, a.outcome);
    if (a.httpStatus)
        answer += u", HTTP %1"_s.arg(*a.httpStatus);
    if (!a.code.isEmpty() && a.code.compare(a.outcome, Qt::CaseInsensitive) != 0)
        answer += u", "_s + a.code;
    paper.text(Paper::margin, y, wide * 0.6,
               say(QT_TRANSLATE_NOOP("ProofOfTransmission", "Attempt %1: %2"))
                   .arg(a.number)
                   .arg(printable(answer, 120)),
               {.size = 9, .strong = true, .color = ink});
    paper.text(Paper::margin + wide - 190, y, 190, ProofWording::utc(a.claimedAt),
               {.size = 9, .face = Type::Face::Mono, .color = ink, .align = Type::Align::Right});
    const QString where =
        say(QT_TRANSLATE_NOOP("ProofOfTransmission",
                              "From workstation %1 by login %2, Transmittal %3, to %4"))
            .arg(printable(a.workstation, 60), printable(a.login, 60), printable(a.programVersion, 30),
                 a.endpoint.isEmpty() ? u"–"_s : printable(a.endpoint, 160));
    paper.text(Paper::margin, y + 14, wide, where, {.size = 8.2, .color = grey});
    const auto hash = [&](double at, const QString &name, const QString &sha256) {
        paper.text(Paper::margin, at, 112, name, {.size = 8.2, .color = grey});
        paper.text(
            Paper::margin + 112, at, wide - 112,
            sha256.isEmpty() ? say(QT_TRANSLATE_NOOP("ProofOfTransmission", "none stored")) : sha256,
            {.size = 8.2, .face = sha256.isEmpty() ? Type::Face::Text : Type::Face::Mono, .color = ink});
    };
    hash(y + 27, say(QT_TRANSLATE_NOOP("ProofOfTransmission", "Request, SHA-256")), a.requestSha256);
    hash(y + 39, say(QT_TRANSLATE_NOOP("ProofOfTransmission", "Reply, SHA-256")), a.replySha256);
    paper.advance(59);
}

void ProofPaper::verification(Paper &paper) const
{
    const double wide = paper.width() - 2 * Paper::margin;
    const QString how = say(QT_TRANSLATE_NOOP(
        "ProofOfTransmission",
        "The hash covers every fact on this page and the hashes of all requests and replies. At a "
        "workstation of the office that filed, the command below computes it again from the stored "
        "evidence and answers match or mismatch; the office states the result on request."));
    const Type type{.size = 8.4, .color = ink, .lines = 5};
    const double explained = paper.measure(wide - 24, how, type);
    const double tall = 16 + 14 + 13 + 8 + explained + 6 + 20 + 8;
    paper.need(tall + 14);
    paper.advance(10);
    const double y = paper.y();
    const double x = Paper::margin + 12;
    paper.box({Paper::margin, y, wide, tall}, plate, hairline);
    paper.text(x, y + 9, wide - 24, say(QT_TRANSLATE_NOOP("ProofOfTransmission", "Verification")),
               {.size = 10.5, .strong = true, .color = ink});
    paper.text(x, y + 27, wide - 24, say(QT_TRANSLATE_NOOP("ProofOfTransmission", "SHA-256 of the evidence")),
               {.size = 7.5, .color = grey});
    paper.text(x, y + 37, wide - 24, evidenceHash(m_proof),
               {.size = 9.6, .face = Type::Face::Mono, .strong = true, .color = ink});
    paper.text(x, y + 54, wide - 24, how, type);
    paper.text(x, y + 60 + explained, wide - 24,
               u"transmittalctl transmissions verify %1 --reference %2"_s.arg(m_t.id).arg(m_reference),
               {.size = 9, .face = Type::Face::Mono, .color = ink});
    paper.advance(tall);
}

} // namespace

core::Result<QByteArray> writeProof(const Proof &proof, const ProofWording &words)
{
    const ProofPaper drawn(proof, words);
    const PdfFacts facts{.created = proof.transmission.stateSince, .language = words.locale.bcp47Name()};
    return Paper::write(
        usualPaper(words.locale), u"%1 %2"_s.arg(drawn.title(), proofReference(proof)), facts,
        [&](Paper &paper, int page, int pages) { drawn.frame(paper, page, pages); },
        [&](Paper &paper) { drawn.content(paper); });
}

} // namespace transmittal::documents
