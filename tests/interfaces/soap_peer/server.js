// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An independent SOAP server over HTTPS that reads our WSDL: node server.js <wsdl> <certificate> <key>.
// Prints a line of JSON with its port, then one per call with what it understood of it. The citation number chooses the
// answer: DENIED, INVALID, BROKEN (the three declared faults), ODD (a fault of no declared kind), else a number.

'use strict';

const fs = require('node:fs');
const https = require('node:https');
const soap = require('soap');

const [wsdl, certificate, key] = process.argv.slice(2);
const faults = {
  DENIED: 'TvccAccessDeniedException',
  INVALID: 'TvccValidationFailedException',
  BROKEN: 'TvccServiceException',
};

function say(line) {
  process.stdout.write(JSON.stringify(line) + '\n');
}

function addCourseCompletion(parameters, callback, headers, request) {
  say({ arg0: parameters.arg0, soapAction: request.headers.soapaction, contentType: request.headers['content-type'] });
  const citation = parameters.arg0.refNbr;
  if (citation in faults) {
    const detail = {};
    detail['flt:' + faults[citation]] = {
      attributes: { 'xmlns:flt': 'http://application.tvcc.dmv.ca.gov/' },
      message: 'Court code is not known',
      messageId: 'N1',
    };
    throw { Fault: { faultcode: 'soap:Server', faultstring: 'refused', detail, statusCode: 500 } };
  }
  if (citation === 'ODD') {
    throw { Fault: { faultcode: 'soap:Server', faultstring: 'odd', statusCode: 500 } };
  }
  return { return: { ccSeqNbr: 424242, ccStatCd: 'NODE', ccSubTstamp: '2026-01-15T10:00:00Z' } };
}

const server = https.createServer({ cert: fs.readFileSync(certificate), key: fs.readFileSync(key) }, (request, response) => {
  response.writeHead(404);
  response.end();
});
server.listen(0, '127.0.0.1', () => {
  soap.listen(server, {
    path: '/tvcc/tvccservice',
    services: { TvccServiceImplService: { TvccServiceImplPort: { addCourseCompletion } } },
    xml: fs.readFileSync(wsdl, 'utf8'),
    uri: wsdl, // where the imported schemas lie
    callback: (error) => {
      if (error) {
        throw error;
      }
      say({ port: server.address().port });
    },
  });
});
