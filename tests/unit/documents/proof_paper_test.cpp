// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/paper.h"
#include "documents/proof_paper.h"
#include "unit/documents/proof_sample.h"

#include <catch2/catch_session.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <poppler-qt6.h>

using namespace Qt::StringLiterals;
using namespace transmittal;
using namespace transmittal::documents;
using transmissions::Proof;
using transmissions::TransmissionState;

namespace {

const ProofWording american{};

QByteArray written(const Proof &proof, const ProofWording &words = american)
{
    const auto pdf = writeProof(proof, words);
    INFO((pdf ? QString() : pdf.error().detail).toStdString());
    REQUIRE(pdf);
    // For whoever wants to look at what the tests write.
    if (const QString folder = qEnvironmentVariable("TRANSMITTAL_TEST_PAPERS"); !folder.isEmpty()) {
        static int number = 0;
        QFile file(u"%1/%2.pdf"_s.arg(folder).arg(++number));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(*pdf);
    }
    return *pdf;
}

std::unique_ptr<Poppler::Document> opened(const QByteArray &pdf)
{
    auto document = Poppler::Document::loadFromData(pdf);
    REQUIRE(document);
    REQUIRE_FALSE(document->isLocked());
    return document;
}

QString textOf(const QByteArray &pdf)
{
    const auto document = opened(pdf);
    QString all;
    for (int i = 0; i < document->numPages(); ++i)
        all += document->page(i)->text({}) + u'\n';
    return all;
}

QString squeezed(const QString &text)
{
    return text.simplified();
}

/// Every field as bad as data can be.
Proof hostile()
{
    Proof proof = test::acceptedProof();
    const QString nul = u"A\0B"_s;
    proof.transmission.firstName = nul;
    proof.transmission.lastName = u"\u202Egnitseretni\u202C שלום"_s;
    proof.transmission.driverLicense = QString(10'000, u'W');
    proof.transmission.citationNumber = u"<b>x</b> &amp; "_s.repeated(1000);
    proof.transmission.courtCode = u"line\nbreak\ttab"_s;
    proof.transmission.certificateNumber = QString(10'000, u'9');
    proof.transmission.ccSubTstamp = QString::fromUtf8("\xF0\x9F\x9A\x97 \xE6\xBC\xA2\xE5\xAD\x97");
    proof.channelTitle = QString(10'000, u'T');
    proof.timeZone = "No/Where";
    for (auto &attempt : proof.attempts) {
        attempt.endpoint = u"https://"_s + QString(10'000, u'e');
        attempt.workstation = QString(QChar(0xD800)) + u"half"_s;
    }
    return proof;
}

} // namespace

TEST_CASE("The proof of an accepted transmission states what was filed, what came back and how to verify it")
{
    const Proof proof = test::acceptedProof();
    const QByteArray pdf = written(proof);
    CHECK(opened(pdf)->numPages() == 1);
    const QString text = squeezed(textOf(pdf));
    for (const QString &fact :
         {u"Proof of transmission"_s,
          u"Accepted by the authority"_s,
          u"900017"_s,
          u"CA-DMV"_s,
          u"CIT000123"_s,
          u"J*** M***"_s,
          u"I***45"_s,
          u"March 13, 2026"_s,
          u"March 14, 2026, 10:02:01 PDT"_s,
          u"2026-03-14 17:02:01.750 UTC"_s,
          u"America/Los_Angeles"_s,
          u"desk-1"_s,
          u"tm_worker_desk_1"_s,
          u"https://tvcc.example.gov/TvccService"_s,
          proof.attempts[0].requestSha256,
          proof.attempts[1].replySha256,
          evidenceHash(proof),
          proofReference(proof),
          u"transmittalctl transmissions verify 17 --reference "_s + proofReference(proof),
          u"Page 1 of 1"_s}) {
        INFO(fact.toStdString() << " in\n" << text.toStdString());
        CHECK(text.contains(fact));
    }
    CHECK_FALSE(text.contains(u"PRACTICE"_s));
    CHECK_FALSE(text.contains(u"not a proof"_s));
}

TEST_CASE("What was not accepted gets a record that says so, and never the words of a proof")
{
    const auto state =
        GENERATE(TransmissionState::Unconfirmed, TransmissionState::Rejected, TransmissionState::Failed,
                 TransmissionState::Cancelled, TransmissionState::Pending, TransmissionState::Waiting,
                 TransmissionState::OnHold);
    Proof proof = test::unconfirmedProof();
    proof.transmission.state = state;
    const QString text = squeezed(textOf(written(proof)));
    INFO(text.toStdString());
    CHECK(text.contains(u"Record of transmission"_s));
    CHECK(text.contains(u"This page is not a proof of acceptance."_s));
    CHECK_FALSE(text.contains(u"Proof of transmission"_s));
    CHECK_FALSE(text.contains(u"Accepted by the authority"_s));
    CHECK_FALSE(text.contains(u"Certificate number"_s));
}

TEST_CASE("A person's word is stated as such, with both names, the basis and the reason")
{
    Proof proof = test::unconfirmedProof();
    proof.transmission.state = TransmissionState::Accepted;
    proof.transmission.certificateNumber = u"900017"_s;
    proof.resolutions = {test::sampleResolution()};
    const QString text = squeezed(textOf(written(proof)));
    INFO(text.toStdString());
    CHECK(text.contains(u"Accepted, as resolved by staff"_s));
    CHECK(text.contains(u"on the basis of a look-up at the authority"_s));
    CHECK(text.contains(u"tm_manager_ann"_s));
    CHECK(text.contains(u"tm_manager_bob"_s));
    CHECK(text.contains(u"Found in the list of the DMV"_s));
}

TEST_CASE("A practice filing cannot pass for a real one")
{
    Proof proof = test::acceptedProof();
    proof.transmission.environment = u"practice"_s;
    const QString text = squeezed(textOf(written(proof)));
    CHECK(text.contains(u"this page proves nothing"_s));
}

TEST_CASE("The same proof gives the same bytes, on any thread")
{
    const QByteArray first = written(test::acceptedProof());
    CHECK(written(test::acceptedProof()) == first);
    QByteArray elsewhere;
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { elsewhere = writeProof(test::acceptedProof(), american).value(); }));
    thread->start();
    REQUIRE(thread->wait());
    CHECK(elsewhere == first);
}

TEST_CASE("The same proof gives the same bytes in another run of the program")
{
    // Each run seeds its hash tables anew, and Qt writes fonts in the order of one.
    const QByteArray here = writeProof(hostile(), american).value();
    for (int run = 0; run < 3; ++run) {
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {u"--print-hostile-proof"_s});
        REQUIRE(other.waitForFinished());
        CHECK(other.readAllStandardOutput() == here);
    }
}

TEST_CASE("The paper is the country's, the words are the reader's, and the fonts are inside")
{
    const QByteArray letter = written(test::acceptedProof());
    CHECK(opened(letter)->page(0)->pageSizeF().toSize() == QSize(612, 792));
    ProofWording spanish;
    spanish.locale = QLocale(QLocale::Spanish, QLocale::Spain);
    spanish.translate = [](const char *english) {
        return qstrcmp(english, "Proof of transmission") == 0 ? u"Prueba de transmisión"_s
                                                              : QString::fromUtf8(english);
    };
    const QByteArray a4 = written(test::acceptedProof(), spanish);
    CHECK(opened(a4)->page(0)->pageSizeF().toSize() == QSize(595, 842));
    CHECK(textOf(a4).contains(u"Prueba de transmisión"_s));
    CHECK(textOf(a4).contains(u"13 de marzo de 2026"_s));
    QStringList names;
    for (const auto &font : opened(letter)->fonts()) {
        CHECK(font.isEmbedded());
        names += font.name();
    }
    CHECK(names.join(u' ').contains(u"Inter"_s));
    CHECK(names.join(u' ').contains(u"JetBrainsMono"_s));
    CHECK(opened(letter)->title() == u"Proof of transmission "_s + proofReference(test::acceptedProof()));
    CHECK(opened(letter)->creationDate().toUTC() ==
          test::acceptedProof().transmission.stateSince.addMSecs(-750));
}

TEST_CASE("Hostile data stay in their place and make two pages at most")
{
    Proof proof = hostile();
    for (int i = 0; i < 40; ++i)
        proof.attempts.push_back(proof.attempts.back());
    for (int i = 0; i < 9; ++i) {
        proof.resolutions.push_back(test::sampleResolution());
        proof.resolutions.back().reason = QString(10'000, u'r');
    }
    const QByteArray pdf = written(proof);
    CHECK(opened(pdf)->numPages() == 2);
    const QString text = textOf(pdf);
    CHECK(squeezed(text).contains(u"of 42 attempts are listed"_s));
    CHECK(text.contains(proofReference(proof)));
    CHECK_FALSE(text.contains(QChar(0x202E)));
    CHECK_FALSE(text.contains(QChar(0)));
}

TEST_CASE("What cannot be seen is marked, and what is too long is cut")
{
    CHECK(printable(u"a\0b"_s) == u"a\uFFFDb"_s);
    CHECK(printable(u"a\u202Eb"_s) == u"a\uFFFDb"_s);
    CHECK(printable(u"a\nb"_s) == u"a b"_s);
    CHECK(printable(QString(500, u'x'), 10) == QString(10, u'x') + u'…');
    CHECK(printable(u"<b>x</b>"_s) == u"<b>x</b>"_s);
}

TEST_CASE("What is no PDF of Qt is refused, not bent")
{
    for (const QByteArray &bad :
         {QByteArray(), QByteArray("%PDF-1.4"), QByteArray("startxref\n99999999\n%%EOF"),
          QByteArray(
              "xref\n0 99\n0000000000 65535 f \ntrailer\n<< /Info 1 0 R /Root 2 0 R >>\nstartxref\n0\n")}) {
        const auto result = canonicalPdf(bad, {});
        REQUIRE_FALSE(result);
        CHECK(result.error().code == core::ErrorCode::Internal);
    }
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8");
    const QGuiApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(u"--print-hostile-proof"_s)) {
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly))
            return 1;
        out.write(writeProof(hostile(), american).value());
        return 0;
    }
    return Catch::Session().run(argc, argv);
}
