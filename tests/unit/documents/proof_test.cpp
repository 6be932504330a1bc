// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/documents/proof_sample.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace transmittal;
using namespace transmittal::transmissions;

TEST_CASE("A proof's reference names its transmission, its revision and the beginning of its hash")
{
    const Proof proof = test::acceptedProof();
    const QString hash = evidenceHash(proof);
    CHECK(hash.size() == 64);
    const QString digits = hash.first(12).toUpper();
    CHECK(proofReference(proof) ==
          u"TM-17-1-%1-%2-%3"_s.arg(digits.first(4), digits.sliced(4, 4), digits.last(4)));
    CHECK(proofFileName(proof) == u"proof-17-1.pdf"_s);
    CHECK(proofFileName(test::unconfirmedProof()) == u"record-17-1.pdf"_s);
}

TEST_CASE("Every fact that the page shows changes the reference when it is altered")
{
    const auto alter = GENERATE(values<void (*)(Proof &)>({
        [](Proof &p) { p.transmission.certificateNumber = u"900018"_s; },
        [](Proof &p) { p.transmission.citationNumber += u'4'; },
        [](Proof &p) { p.transmission.courtCode = u"19463"_s; },
        [](Proof &p) { p.transmission.completionDate = p.transmission.completionDate.addDays(1); },
        [](Proof &p) { p.transmission.environment = u"practice"_s; },
        [](Proof &p) { p.transmission.driverLicense = u"I***46"_s; },
        [](Proof &p) { p.transmission.acceptedAt = p.transmission.acceptedAt.addMSecs(1); },
        [](Proof &p) { p.transmission.state = TransmissionState::Cancelled; },
        [](Proof &p) { p.attempts.back().replySha256 = QString(64, u'0'); },
        [](Proof &p) { p.attempts.front().requestSha256 = QString(64, u'0'); },
        [](Proof &p) { p.attempts.front().workstation = u"desk-2"_s; },
        [](Proof &p) { p.attempts.front().outcome = u"rejected"_s; },
        [](Proof &p) { p.attempts.pop_back(); },
        [](Proof &p) { p.resolutions.push_back(test::sampleResolution()); },
    }));
    Proof altered = test::acceptedProof();
    alter(altered);
    CHECK(proofReference(altered) != proofReference(test::acceptedProof()));
}

TEST_CASE("A value cannot pass for another fact, whatever line breaks it holds")
{
    Proof one = test::acceptedProof();
    Proof other = one;
    one.transmission.firstName = u"A\nlast_name 1 B"_s;
    one.transmission.lastName.clear();
    other.transmission.firstName = u"A"_s;
    other.transmission.lastName = u"B\nlast_name 0 "_s;
    CHECK(evidenceStatement(one) != evidenceStatement(other));
}

TEST_CASE("Intact evidence matches the printed reference and hash, however they are typed")
{
    const Proof proof = test::acceptedProof();
    const QString typed =
        GENERATE_COPY(QString(), proofReference(proof), proofReference(proof).toLower().remove(u'-'),
                      u" "_s + evidenceHash(proof).toUpper());
    const ProofCheck check = checkProof(proof, test::sampleEvidence(), typed);
    CHECK(check.verdict == ProofVerdict::Match);
    CHECK(check.reference == proofReference(proof));
    REQUIRE(check.attempts.size() == 2);
    CHECK(check.attempts.back().replyFits);
}

TEST_CASE("Altered or missing bytes are a mismatch and name the attempt")
{
    const Proof proof = test::acceptedProof();
    auto evidence = test::sampleEvidence();
    SECTION("a byte of the reply")
    {
        evidence[82].back().content[0] = '{';
    }
    SECTION("the reply is gone")
    {
        evidence[82].pop_back();
    }
    SECTION("all of it is gone")
    {
        evidence.erase(82);
    }
    for (const QString &claimed : {QString(), proofReference(proof)}) {
        const ProofCheck check = checkProof(proof, evidence, claimed);
        CHECK(check.verdict == ProofVerdict::Mismatch);
        CHECK(check.attempts.front().requestFits);
        CHECK_FALSE(check.attempts.back().replyFits);
        CHECK(check.reference != proofReference(proof));
    }
}

TEST_CASE("Bytes and their hash altered together still differ from the paper")
{
    const Proof printed = test::acceptedProof();
    Proof stored = printed;
    auto evidence = test::sampleEvidence();
    evidence[82].back().content = "<ccSeqNbr>900099</ccSeqNbr>";
    stored.attempts.back().replySha256 =
        checkProof(stored, evidence, {}).attempts.back().replySha256; // as the database would
    const ProofCheck check = checkProof(stored, evidence, proofReference(printed));
    CHECK(check.verdict == ProofVerdict::Mismatch);
    CHECK(check.attempts.back().replyFits);
}

TEST_CASE("A record printed before the outcome was known is told apart from a forged one")
{
    const Proof printed = test::unconfirmedProof();
    const ProofCheck check =
        checkProof(test::acceptedProof(), test::sampleEvidence(), proofReference(printed));
    CHECK(check.verdict == ProofVerdict::Earlier);
    CHECK(check.earlierAttempts == 1);
    CHECK(check.earlierState == TransmissionState::Unconfirmed);
    const QString forged = u"TM-17-1-0000-0000-0000"_s;
    CHECK(checkProof(test::acceptedProof(), test::sampleEvidence(), forged).verdict ==
          ProofVerdict::Mismatch);
}

TEST_CASE("The reference of another transmission is a mismatch")
{
    Proof other = test::acceptedProof();
    other.transmission.id = 18;
    CHECK(checkProof(test::acceptedProof(), test::sampleEvidence(), proofReference(other)).verdict ==
          ProofVerdict::Mismatch);
}
