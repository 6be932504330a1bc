<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US">
<context>
    <name>ActionRules</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Only managers and administrators may do this.</source>
        <translation>Solo los gerentes y administradores pueden hacer esto.</translation>
    </message>
    <message>
        <source>Your login may look, but not change anything. Ask an administrator for the role of operator.</source>
        <translation>Su usuario puede mirar, pero no cambiar nada. Pida a un administrador el rol de operador.</translation>
    </message>
    <message>
        <source>It was replaced by transmission %1.</source>
        <translation>Fue sustituida por la transmisión %1.</translation>
    </message>
    <message>
        <source>It is deleted.</source>
        <translation>Está eliminada.</translation>
    </message>
    <message>
        <source>Only an unconfirmed one is resolved.</source>
        <translation>Solo se resuelve una sin confirmar.</translation>
    </message>
    <message>
        <source>It is being sent right now.</source>
        <translation>Se está enviando en este momento.</translation>
    </message>
    <message>
        <source>It was sent and its outcome is not known: resolve it first.</source>
        <translation>Se envió y no se conoce su resultado: resuélvala primero.</translation>
    </message>
    <message>
        <source>It is accepted.</source>
        <translation>Está aceptada.</translation>
    </message>
    <message>
        <source>Its channel is on hold: mend and resume the channel.</source>
        <translation>Su canal está retenido: arréglelo y reanúdelo.</translation>
    </message>
    <message>
        <source>It does not wait to be sent. Retry it instead.</source>
        <translation>No espera ser enviada. Reinténtela.</translation>
    </message>
    <message>
        <source>It waits to be sent already.</source>
        <translation>Ya espera ser enviada.</translation>
    </message>
    <message>
        <source>It waits for transmission %1.</source>
        <translation>Espera a la transmisión %1.</translation>
    </message>
    <message>
        <source>It is cancelled already.</source>
        <translation>Ya está cancelada.</translation>
    </message>
    <message>
        <source>Cancel it first.</source>
        <translation>Cancélela primero.</translation>
    </message>
</context>
<context>
    <name>ActivityCommands</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>Exportar el registro de auditoría</translation>
    </message>
    <message>
        <source>Show the whole audit trail again</source>
        <translation>Mostrar de nuevo todo el registro de auditoría</translation>
    </message>
    <message>
        <source>Resolve the notification</source>
        <translation>Resolver el aviso</translation>
    </message>
    <message>
        <source>Only operators and above resolve notifications</source>
        <translation>Solo los operadores y superiores resuelven avisos</translation>
    </message>
    <message>
        <source>Mark all notifications as read</source>
        <translation>Marcar todos los avisos como leídos</translation>
    </message>
    <message>
        <source>Copy the error log</source>
        <translation>Copiar el registro de errores</translation>
    </message>
    <message>
        <source>The error log is empty.</source>
        <translation>El registro de errores está vacío.</translation>
    </message>
    <message>
        <source>Drain a worker</source>
        <translation>Vaciar un trabajador</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Notifications (%1)</source>
        <translation>Avisos (%1)</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Error log (%1)</source>
        <translation>Registro de errores (%1)</translation>
    </message>
    <message>
        <source>Error log</source>
        <translation>Registro de errores</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Trabajadores</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>A correction has taken its place</source>
        <translation>Una corrección ha ocupado su lugar</translation>
    </message>
    <message>
        <source>Its data were corrected: transmission %1 is filed instead. This one keeps its evidence and is never sent again.</source>
        <translation>Sus datos se corrigieron: en su lugar se presenta la transmisión %1. Esta conserva sus pruebas y no se envía nunca más.</translation>
    </message>
    <message>
        <source>Open the newer one to go on.</source>
        <translation>Abra la más nueva para continuar.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>It is kept for the audit trail and never sent.</source>
        <translation>Se conserva para la auditoría y no se envía nunca.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>Nothing to do: it is sent by itself, the nearest deadline first. “Send now” puts it in front of the others.</source>
        <translation>No hay nada que hacer: se envía sola, primero la de plazo más próximo. «Enviar ahora» la pone delante de las demás.</translation>
    </message>
    <message>
        <source>It is being prepared.</source>
        <translation>Se está preparando.</translation>
    </message>
    <message>
        <source>The connection to the authority is being opened.</source>
        <translation>Se está abriendo la conexión con la autoridad.</translation>
    </message>
    <message>
        <source>It is on its way; the answer is awaited.</source>
        <translation>Está en camino; se espera la respuesta.</translation>
    </message>
    <message>
        <source>The answer is here and is being read.</source>
        <translation>La respuesta llegó y se está leyendo.</translation>
    </message>
    <message>
        <source>Being sent right now</source>
        <translation>Enviándose en este momento</translation>
    </message>
    <message>
        <source>Nothing to do: this takes seconds. If the connection drops now, it is shown as unconfirmed and never sent twice.</source>
        <translation>No hay nada que hacer: tarda segundos. Si la conexión se corta ahora, se muestra como sin confirmar y nunca se envía dos veces.</translation>
    </message>
    <message>
        <source>Accepted under number %1</source>
        <translation>Aceptada con el número %1</translation>
    </message>
    <message>
        <source>Nothing to do. The proof of transmission can be printed or saved.</source>
        <translation>No hay nada que hacer. La constancia de transmisión se puede imprimir o guardar.</translation>
    </message>
    <message>
        <source>A person recorded the acceptance, with these words:</source>
        <translation>Una persona registró la aceptación, con estas palabras:</translation>
    </message>
    <message>
        <source>Not filed, by a person&apos;s decision</source>
        <translation>No presentada, por decisión de una persona</translation>
    </message>
    <message>
        <source>It was unconfirmed; somebody found out that the authority does not have it, with these words:</source>
        <translation>Estaba sin confirmar; alguien averiguó que la autoridad no la tiene, con estas palabras:</translation>
    </message>
    <message>
        <source>If the data are right, retry it. If they were the reason, correct them.</source>
        <translation>Si los datos son correctos, reinténtela. Si fueron la causa, corríjalos.</translation>
    </message>
    <message>
        <source>The data must be corrected</source>
        <translation>Hay que corregir los datos</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) did not pass the check, so nothing was sent. They are marked below, each with its reason.</source>
        <translation>
            <numerusform>%n campo no pasó la revisión, así que no se envió nada. Está marcado abajo, con su motivo.</numerusform>
            <numerusform>%n campos no pasaron la revisión, así que no se envió nada. Están marcados abajo, cada uno con su motivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The authority has this completion already</source>
        <translation>La autoridad ya tiene esta finalización</translation>
    </message>
    <message>
        <source>Rejected: the data must be corrected</source>
        <translation>Rechazada: hay que corregir los datos</translation>
    </message>
    <message>
        <source>On hold: the channel must be mended</source>
        <translation>Retenida: hay que arreglar el canal</translation>
    </message>
    <message>
        <source>An administrator mends the channel and lifts the hold. Everything that waits is then sent by itself.</source>
        <translation>Un administrador arregla el canal y levanta la retención. Todo lo que espera se envía entonces por sí solo.</translation>
    </message>
    <message>
        <source>Sent, but nobody knows whether it was filed</source>
        <translation>Enviada, pero nadie sabe si quedó presentada</translation>
    </message>
    <message>
        <source>Look the completion up with the authority before anything else. Then resolve it: accepted with its number, or not filed.</source>
        <translation>Antes que nada, consulte la finalización con la autoridad. Después resuélvala: aceptada con su número, o no presentada.</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Espera a una segunda persona</translation>
    </message>
    <message>
        <source>Above the daily number of such decisions, another manager has to say the same. Look it up and decide.</source>
        <translation>Por encima del número diario de estas decisiones, otro gerente tiene que decir lo mismo. Consúltela y decida.</translation>
    </message>
    <message>
        <source>Gave up after the last attempt</source>
        <translation>Se abandonó tras el último intento</translation>
    </message>
    <message>
        <source>Nothing was filed. When the cause is gone, retry it: it gets a fresh row of attempts.</source>
        <translation>No se presentó nada. Cuando la causa desaparezca, reinténtela: recibe una nueva serie de intentos.</translation>
    </message>
    <message>
        <source>Cancelled by a member of staff</source>
        <translation>Cancelada por un miembro del personal</translation>
    </message>
    <message>
        <source>It is not sent. If that was a mistake, retry it: it goes back to work.</source>
        <translation>No se envía. Si fue un error, reinténtela: vuelve a la cola.</translation>
    </message>
    <message>
        <source>Waits for transmission %1</source>
        <translation>Espera a la transmisión %1</translation>
    </message>
    <message>
        <source>The same filing went out as transmission %1 and its outcome is open. Sending this one too could file it twice.</source>
        <translation>La misma presentación salió como transmisión %1 y su resultado está abierto. Enviar también esta podría presentarla dos veces.</translation>
    </message>
    <message>
        <source>Settle that one first. This one then goes on by itself.</source>
        <translation>Resuelva primero aquella. Esta continúa después por sí sola.</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 está en pausa</translation>
    </message>
    <message>
        <source>%1 paused it, with these words:</source>
        <translation>%1 lo puso en pausa, con estas palabras:</translation>
    </message>
    <message>
        <source>A manager resumes the channel. It is then sent by itself.</source>
        <translation>Un gerente reanuda el canal. Después se envía por sí sola.</translation>
    </message>
    <message>
        <source>%1 is on hold</source>
        <translation>%1 está retenido</translation>
    </message>
    <message>
        <source>An administrator mends the channel and lifts the hold. It is then sent by itself.</source>
        <translation>Un administrador arregla el canal y levanta la retención. Después se envía por sí sola.</translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <translation>%1 está desactivado</translation>
    </message>
    <message>
        <source>An administrator switches the channel on. It is then sent by itself.</source>
        <translation>Un administrador activa el canal. Después se envía por sí sola.</translation>
    </message>
    <message>
        <source>Outside the service hours</source>
        <translation>Fuera del horario de servicio</translation>
    </message>
    <message>
        <source>Nothing to do: the service opens on %1 and it is sent then.</source>
        <translation>No hay nada que hacer: el servicio abre el %1 y se envía entonces.</translation>
    </message>
    <message>
        <source>Nothing to do: it is sent when the service opens.</source>
        <translation>No hay nada que hacer: se envía cuando abra el servicio.</translation>
    </message>
    <message>
        <source>The authority&apos;s service does not answer</source>
        <translation>El servicio de la autoridad no responde</translation>
    </message>
    <message>
        <source>Several calls in a row failed, so sending stands still.</source>
        <translation>Varias llamadas seguidas fallaron, así que el envío está detenido.</translation>
    </message>
    <message>
        <source>Nothing to do: a harmless test call is made at %1; when it is answered, sending goes on by itself.</source>
        <translation>No hay nada que hacer: a las %1 se hace una llamada de prueba inofensiva; cuando se responda, el envío continúa por sí solo.</translation>
    </message>
    <message>
        <source>Nothing to do: a harmless test call is made soon; when it is answered, sending goes on by itself.</source>
        <translation>No hay nada que hacer: pronto se hace una llamada de prueba inofensiva; cuando se responda, el envío continúa por sí solo.</translation>
    </message>
    <message>
        <source>Nobody is sending at the moment</source>
        <translation>Nadie está enviando en este momento</translation>
    </message>
    <message>
        <source>No worker for %1 is running on any workstation or server.</source>
        <translation>Ningún trabajador para %1 está en marcha en ninguna estación ni servidor.</translation>
    </message>
    <message>
        <source>Start a worker, or let this workstation work. It is then sent by itself.</source>
        <translation>Inicie un trabajador o deje que esta estación trabaje. Después se envía por sí sola.</translation>
    </message>
    <message>
        <source>Tried again by itself</source>
        <translation>Se reintenta por sí sola</translation>
    </message>
    <message>
        <source>Tried again by itself at %1</source>
        <translation>Se reintenta por sí sola a las %1</translation>
    </message>
    <message>
        <source>Nothing to do. %1 of %2 attempts are used; surely nothing was filed. “Try now” does not wait for the time.</source>
        <translation>No hay nada que hacer. Se usaron %1 de %2 intentos; con seguridad no se presentó nada. «Intentar ahora» no espera a la hora.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Resolver…</translation>
    </message>
    <message>
        <source>Proof of transmission</source>
        <translation>Constancia de transmisión</translation>
    </message>
    <message>
        <source>Open the channel</source>
        <translation>Abrir el canal</translation>
    </message>
    <message>
        <source>See the workers</source>
        <translation>Ver los trabajadores</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Abrir aquella</translation>
    </message>
    <message>
        <source>Open the newer one</source>
        <translation>Abrir la más nueva</translation>
    </message>
    <message>
        <source>%1 wants to send it again, with these words:</source>
        <translation>%1 quiere enviarla otra vez, con estas palabras:</translation>
    </message>
    <message>
        <source>%1 wants to record that it was not filed, with these words:</source>
        <translation>%1 quiere registrar que no quedó presentada, con estas palabras:</translation>
    </message>
    <message>
        <source>Filed already as transmission %1</source>
        <translation>Ya registrada como transmisión %1</translation>
    </message>
    <message>
        <source>Once corrected, it is sent again by itself.</source>
        <translation>Una vez corregido, se envía de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>Look the completion up with the authority before anything else, and tell a manager what you found: a manager or an administrator resolves it.</source>
        <translation>Antes que nada, consulte la finalización con la autoridad y diga a un gerente lo que encontró: la resuelve un gerente o un administrador.</translation>
    </message>
</context>
<context>
    <name>AdviceBox</name>
    <message>
        <source>What to do now: %1</source>
        <translation>Qué hacer ahora: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Así se ve</translation>
    </message>
    <message>
        <source>Kept for you on this machine.</source>
        <translation>Se guarda para usted en este equipo.</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>“As the system” looks at the system&apos;s colours when the program starts.</source>
        <translation>«Como el sistema» mira los colores del sistema al iniciar el programa.</translation>
    </message>
    <message>
        <source>Takes effect when the program is started again.</source>
        <translation>Surte efecto cuando el programa se inicia de nuevo.</translation>
    </message>
</context>
<context>
    <name>ApproveDialog</name>
    <message>
        <source>Let %1 work?</source>
        <translation>¿Dejar trabajar a %1?</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Compare the key first.</source>
        <translation>Compare primero la clave.</translation>
    </message>
    <message>
        <source>%1 asked for it. Have the key read to you from the screen of that machine (Settings, Workers) and compare it:</source>
        <translation>%1 lo pidió. Pida que le lean la clave en la pantalla de esa máquina (Ajustes, Trabajadores) y compárela:</translation>
    </message>
    <message>
        <source>The machine shows the same key.</source>
        <translation>La máquina muestra la misma clave.</translation>
    </message>
    <message>
        <source>Afterwards set the passwords of the channels again, so that they are sealed for this worker, too.</source>
        <translation>Después establezca de nuevo las contraseñas de los canales, para que se sellen también para este trabajador.</translation>
    </message>
</context>
<context>
    <name>AttemptCard</name>
    <message>
        <source>Attempt %1</source>
        <translation>Intento %1</translation>
    </message>
    <message>
        <source>%1, took %2</source>
        <translation>%1, tardó %2</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) came after this attempt was given up. They changed nothing and are kept as evidence.</source>
        <translation>
            <numerusform>%n respuesta llegó después de abandonar este intento. No cambió nada y se conserva como prueba.</numerusform>
            <numerusform>%n respuestas llegaron después de abandonar este intento. No cambiaron nada y se conservan como prueba.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Enviado por</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Dirección del servicio</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>Done after</source>
        <translation>Terminado en</translation>
    </message>
    <message>
        <source>Hide request and reply</source>
        <translation>Ocultar solicitud y respuesta</translation>
    </message>
    <message>
        <source>Request and reply</source>
        <translation>Solicitud y respuesta</translation>
    </message>
    <message>
        <source>The exact bytes, personal data hidden. You are asked why.</source>
        <translation>Los bytes exactos, con los datos personales ocultos. Se le pregunta el motivo.</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
</context>
<context>
    <name>AttemptList</name>
    <message>
        <source>name look-up</source>
        <translation>búsqueda del nombre</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>conexión</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>first answer</source>
        <translation>primera respuesta</translation>
    </message>
    <message>
        <source>whole answer</source>
        <translation>respuesta completa</translation>
    </message>
</context>
<context>
    <name>AttemptStepRow</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <translation>%1: no alcanzado</translation>
    </message>
    <message>
        <source>+ %1</source>
        <comment>time after the step before</comment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
</context>
<context>
    <name>AuditChanges</name>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>%1 changed from %2 to %3</source>
        <translation>%1 cambió de %2 a %3</translation>
    </message>
    <message>
        <source>%1: before %2, after %3</source>
        <translation>%1: antes %2, después %3</translation>
    </message>
</context>
<context>
    <name>AuditFilters</name>
    <message>
        <source>Search the audit trail</source>
        <translation>Buscar en la auditoría</translation>
    </message>
    <message>
        <source>Key, reason or value</source>
        <translation>Clave, motivo o valor</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Every operation</source>
        <translation>Toda operación</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Saves what the filters let through as a table for spreadsheets</source>
        <translation>Guarda lo que dejan pasar los filtros como tabla para hojas de cálculo</translation>
    </message>
</context>
<context>
    <name>AuditPane</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What was done, and on what</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>The database&apos;s own machine</source>
        <translation>La máquina de la base de datos</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Open the transmission</source>
        <translation>Abrir la transmisión</translation>
    </message>
    <message>
        <source>All about it</source>
        <translation>Todo sobre esto</translation>
    </message>
    <message>
        <source>Show every entry on %1</source>
        <translation>Mostrar todas las entradas sobre %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>AuditPeriod</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Desde … hasta …</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Desde el día</translation>
    </message>
    <message>
        <source>Up to day</source>
        <translation>Hasta el día</translation>
    </message>
</context>
<context>
    <name>AuditTab</name>
    <message>
        <source>Audit trail</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>The audit trail could not be loaded</source>
        <translation>No se pudo cargar la auditoría</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Todavía no se ha hecho nada</translation>
    </message>
    <message>
        <source>Take a filter away, or choose a longer period.</source>
        <translation>Quite un filtro o elija un período más largo.</translation>
    </message>
    <message>
        <source>Whatever people and workers change stands here for good.</source>
        <translation>Todo lo que cambian personas y trabajadores queda aquí para siempre.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Quitar los filtros</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Sent by hand</source>
        <translation>Enviada a mano</translation>
    </message>
    <message>
        <source>Retried</source>
        <translation>Reintentada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregida</translation>
    </message>
    <message>
        <source>Looked at personal data</source>
        <translation>Vio datos personales</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Asked a second person to resolve</source>
        <translation>Pidió a una segunda persona que resuelva</translation>
    </message>
    <message>
        <source>Read request and reply</source>
        <translation>Leyó solicitud y respuesta</translation>
    </message>
    <message>
        <source>Started a bulk action</source>
        <translation>Inició una acción en lote</translation>
    </message>
    <message>
        <source>Stopped a bulk action</source>
        <translation>Detuvo una acción en lote</translation>
    </message>
    <message>
        <source>Set a secret</source>
        <translation>Estableció un secreto</translation>
    </message>
    <message>
        <source>Resolved a notification</source>
        <translation>Resolvió un aviso</translation>
    </message>
    <message>
        <source>Drained</source>
        <translation>Vaciado</translation>
    </message>
    <message>
        <source>Changed own password</source>
        <translation>Cambió su contraseña</translation>
    </message>
    <message>
        <source>Reset a password</source>
        <translation>Restableció una contraseña</translation>
    </message>
    <message>
        <source>Ended sessions</source>
        <translation>Terminó sesiones</translation>
    </message>
    <message>
        <source>Printed a proof</source>
        <translation>Imprimió una constancia</translation>
    </message>
    <message>
        <source>Opened a proof</source>
        <translation>Abrió una constancia</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>Transmisión</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Bulk action</source>
        <translation>Acción en lote</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Trabajador</translation>
    </message>
    <message>
        <source>Worker process</source>
        <translation>Proceso trabajador</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pedido por</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Driver licence</source>
        <translation>Licencia de conducir</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Citación</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Tribunal</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Completado el</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Supersedes transmission</source>
        <translation>Sustituye a la transmisión</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fundamento</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Número de certificado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Reason of the pause</source>
        <translation>Motivo de la pausa</translation>
    </message>
    <message>
        <source>Paused by</source>
        <translation>En pausa por</translation>
    </message>
    <message>
        <source>Paused at</source>
        <translation>En pausa desde</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>Interruptor automático</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A kind of thing and which one, for example &quot;Transmission 17&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>What was changed: field, value before, value after</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Kind of pause</source>
        <translation>Tipo de pausa</translation>
    </message>
    <message>
        <source>Time limit in ms</source>
        <translation>Límite de tiempo en ms</translation>
    </message>
    <message>
        <source>Failures before a pause</source>
        <translation>Fallos antes de una pausa</translation>
    </message>
    <message>
        <source>Calls at a time</source>
        <translation>Llamadas a la vez</translation>
    </message>
    <message>
        <source>paused by a person</source>
        <translation>en pausa por una persona</translation>
    </message>
    <message>
        <source>on hold until it is mended</source>
        <translation>retenida hasta que se arregle</translation>
    </message>
    <message>
        <source>lets calls through</source>
        <translation>deja pasar llamadas</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>tries one call</source>
        <translation>prueba con una llamada</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>lector</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operador</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>gerente</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>not filed</source>
        <translation>no presentada</translation>
    </message>
    <message>
        <source>send again</source>
        <translation>enviar de nuevo</translation>
    </message>
    <message>
        <source>looked up</source>
        <translation>consultado</translation>
    </message>
    <message>
        <source>a report</source>
        <translation>un informe</translation>
    </message>
    <message>
        <source>a late reply</source>
        <translation>una respuesta tardía</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>una decisión</translation>
    </message>
    <message>
        <source>send</source>
        <translation>enviar</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>reintentar</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>cancelar</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>Longest connecting in ms</source>
        <translation>Conexión más larga en ms</translation>
    </message>
    <message>
        <source>Check of the service&apos;s certificate</source>
        <translation>Comprobación del certificado del servicio</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation>Autoridades de confianza</translation>
    </message>
    <message>
        <source>Dates are sent as</source>
        <translation>Las fechas se envían como</translation>
    </message>
    <message>
        <source>Longest answer in bytes</source>
        <translation>Respuesta más larga en bytes</translation>
    </message>
    <message>
        <source>Rules of the check</source>
        <translation>Reglas de la comprobación</translation>
    </message>
    <message>
        <source>Courts by another code</source>
        <translation>Juzgados con otro código</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Passwords it needs</source>
        <translation>Contraseñas que necesita</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Calls a minute</source>
        <translation>Llamadas por minuto</translation>
    </message>
    <message>
        <source>Of these at once</source>
        <translation>De ellas, de una vez</translation>
    </message>
    <message>
        <source>Attempts in all</source>
        <translation>Intentos en total</translation>
    </message>
    <message>
        <source>Waiting between attempts</source>
        <translation>Espera entre intentos</translation>
    </message>
    <message>
        <source>A silent worker keeps a job for</source>
        <translation>Un trabajador en silencio conserva un trabajo durante</translation>
    </message>
    <message>
        <source>Any worker at most for</source>
        <translation>Cualquier trabajador, como máximo</translation>
    </message>
    <message>
        <source>Oldest program that may work</source>
        <translation>Programa más antiguo que puede trabajar</translation>
    </message>
    <message>
        <source>Time zone of the authority</source>
        <translation>Zona horaria de la autoridad</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>Horario de servicio</translation>
    </message>
    <message>
        <source>One call until the first answer</source>
        <translation>Una llamada hasta la primera respuesta</translation>
    </message>
    <message>
        <source>Length of an interruption</source>
        <translation>Duración de una interrupción</translation>
    </message>
    <message>
        <source>Failures in a row</source>
        <translation>Fallos seguidos</translation>
    </message>
    <message>
        <source>Interruptions in a row</source>
        <translation>Interrupciones seguidas</translation>
    </message>
    <message>
        <source>Interrupted until</source>
        <translation>Interrumpido hasta</translation>
    </message>
    <message>
        <source>Attempt that tries</source>
        <translation>Intento que prueba</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Último éxito</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Asked to work by</source>
        <translation>Pidió trabajar</translation>
    </message>
    <message>
        <source>Asked to work at</source>
        <translation>Pidió trabajar el</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>Approved at</source>
        <translation>Aprobado el</translation>
    </message>
    <message>
        <source>Retired by</source>
        <translation>Retirado por</translation>
    </message>
    <message>
        <source>Retired at</source>
        <translation>Retirado el</translation>
    </message>
    <message>
        <source>Disabled by</source>
        <translation>Desactivado por</translation>
    </message>
    <message>
        <source>Disabled at</source>
        <translation>Desactivado el</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Cambiado por</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>Cambiado el</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Creado el</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>Late by at most</source>
        <translation>Retraso máximo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última ejecución</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Próxima ejecución</translation>
    </message>
    <message>
        <source>Calls left this minute</source>
        <translation>Llamadas que quedan este minuto</translation>
    </message>
    <message>
        <source>Counted at</source>
        <translation>Contado el</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Recorded from</source>
        <translation>Alta desde</translation>
    </message>
    <message>
        <source>Recorded until</source>
        <translation>Alta hasta</translation>
    </message>
    <message>
        <source>Completed from</source>
        <translation>Completado desde</translation>
    </message>
    <message>
        <source>Completed until</source>
        <translation>Completado hasta</translation>
    </message>
    <message numerus="yes">
        <source>due within %n day(s)</source>
        <translation>
            <numerusform>vence en %n día</numerusform>
            <numerusform>vence en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n of them</source>
        <translation>
            <numerusform>sin %n de ellas</numerusform>
            <numerusform>sin %n de ellas</numerusform>
        </translation>
    </message>
    <message>
        <source>all that matched</source>
        <translation>todas las que coincidían</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen transmission(s)</source>
        <translation>
            <numerusform>%n transmisión elegida</numerusform>
            <numerusform>%n transmisiones elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>every transmission</source>
        <translation>todas las transmisiones</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Opened a notification again</source>
        <translation>Volvió a abrir un aviso</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>Cancelarlas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Before it starts</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>There is nothing to do it to.</source>
        <translation>No hay nada a lo que aplicarlo.</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Diga primero por qué.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It is looked at what this would do…</source>
        <translation>Se está mirando qué haría esto…</translation>
    </message>
    <message>
        <source>Passed over, and why</source>
        <translation>Omitidas, y por qué</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Kept in the audit trail with each of them.</source>
        <translation>Se conserva en la auditoría con cada una.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The workers go on with it when this window is closed; the status bar shows how far it is.</source>
        <translation>Los trabajadores continúan aunque se cierre esta ventana; la barra de estado muestra cuánto lleva.</translation>
    </message>
    <message>
        <source>What became of each</source>
        <translation>Qué fue de cada una</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>They wait, since no worker is running.</source>
        <translation>Quedan en espera: no hay ningún trabajador en marcha.</translation>
    </message>
    <message>
        <source>They wait in the queue until the channel sends again.</source>
        <translation>Esperan en la cola hasta que el canal vuelva a enviar.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Dejarlas</translation>
    </message>
    <message>
        <source>Search what became of each</source>
        <translation>Buscar en lo que fue de cada una</translation>
    </message>
    <message>
        <source>Done means: they are in the queue again. What the authority makes of them shows in the list.</source>
        <translation>Hecha significa: está de nuevo en la cola. Lo que la autoridad haga con ella se ve en la lista.</translation>
    </message>
</context>
<context>
    <name>BulkHistory</name>
    <message>
        <source>Bulk actions</source>
        <translation>Acciones en lote</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No bulk action yet</source>
        <translation>Aún no hay acciones en lote</translation>
    </message>
    <message>
        <source>Select several transmissions to send, retry or cancel them at once.</source>
        <translation>Seleccione varias transmisiones para enviarlas, reintentarlas o cancelarlas a la vez.</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>Elija una primero.</translation>
    </message>
    <message>
        <source>Search the bulk actions</source>
        <translation>Buscar en las acciones en masa</translation>
    </message>
</context>
<context>
    <name>ChannelCard</name>
    <message>
        <source>It is switched off: nothing is sent.</source>
        <translation>Está desactivado: no se envía nada.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>last success</source>
        <translation>último éxito</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>waiting, %1 on hold</source>
        <translation>en espera, %1 retenidas</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>oldest waiting</source>
        <translation>la más antigua en espera</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>No worker is running, so nothing is sent.</source>
        <translation>No hay ningún trabajador en marcha: no se envía nada.</translation>
    </message>
    <message>
        <source>failed calls, 24 h</source>
        <translation>llamadas fallidas, 24 h</translation>
    </message>
</context>
<context>
    <name>ChannelFields</name>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>Escriba un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>Enter a length of time such as 30 s or 5 min.</source>
        <translation>Escriba una duración, como 30 s o 5 min.</translation>
    </message>
    <message>
        <source>Enter a time from %1 to %2.</source>
        <translation>Escriba un tiempo de %1 a %2.</translation>
    </message>
    <message>
        <source>Enter the delays with commas between them, such as 5 min, 10 min, 1 h.</source>
        <translation>Escriba las esperas separadas por comas, como 5 min, 10 min, 1 h.</translation>
    </message>
    <message>
        <source>Enter calls per minute, or leave it empty for no limit.</source>
        <translation>Escriba llamadas por minuto, o déjelo vacío para no limitar.</translation>
    </message>
    <message>
        <source>Enter at most 10 letters and digits.</source>
        <translation>Escriba como máximo 10 letras y cifras.</translation>
    </message>
    <message>
        <source>Enter at most 254 characters.</source>
        <translation>Escriba como máximo 254 caracteres.</translation>
    </message>
    <message>
        <source>Enter a name of at most 200 characters.</source>
        <translation>Escriba un nombre de 200 caracteres como máximo.</translation>
    </message>
    <message>
        <source>This holds a private key. Paste certificates only.</source>
        <translation>Esto contiene una clave privada. Pegue solo certificados.</translation>
    </message>
    <message>
        <source>Paste certificates in PEM form: they begin with -----BEGIN CERTIFICATE-----.</source>
        <translation>Pegue certificados en formato PEM: empiezan por -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>Enter a time zone by its name, such as America/Los_Angeles.</source>
        <translation>Escriba una zona horaria por su nombre, como America/Los_Angeles.</translation>
    </message>
    <message>
        <source>Write a line for each court: our code = their code, each once.</source>
        <translation>Escriba una línea por tribunal: nuestro código = su código, cada uno una vez.</translation>
    </message>
    <message>
        <source>Write a line for each window: days, then from and to, such as Mon–Fri 06:00–22:00.</source>
        <translation>Escriba una línea por franja: días, después desde y hasta, como Lun–Vie 06:00–22:00.</translation>
    </message>
    <message>
        <source>Write a line for each day: the date as year-month-day, then its name. Each day once.</source>
        <translation>Escriba una línea por día: la fecha como año-mes-día y después su nombre. Cada día una vez.</translation>
    </message>
    <message>
        <source>Enter an e-mail address.</source>
        <translation>Escriba una dirección de correo.</translation>
    </message>
    <message>
        <source>Enter an address such as smtp://mail.example.org:587, without user and password.</source>
        <translation>Escriba una dirección como smtp://mail.example.org:587, sin usuario ni contraseña.</translation>
    </message>
    <message>
        <source>Enter an address such as https://example.org/service, without user and password.</source>
        <translation>Escriba una dirección como https://example.org/service, sin usuario ni contraseña.</translation>
    </message>
    <message>
        <source>Practice speaks to this machine only, such as https://127.0.0.1:8443/.</source>
        <translation>La práctica habla solo con esta máquina, como https://127.0.0.1:8443/.</translation>
    </message>
    <message>
        <source>A live channel needs the address of the real service, not of this machine.</source>
        <translation>Un canal real necesita la dirección del servicio real, no la de esta máquina.</translation>
    </message>
    <message>
        <source>A live service is spoken to over https only.</source>
        <translation>Con un servicio real se habla solo por https.</translation>
    </message>
</context>
<context>
    <name>ChannelFigure</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ChannelHealthCard</name>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>The channel is paused.</source>
        <translation>El canal está en pausa.</translation>
    </message>
    <message numerus="yes">
        <source>The channel goes on; %n transmission(s) on hold are free again.</source>
        <translation>
            <numerusform>El canal continúa; %n transmisión retenida queda libre.</numerusform>
            <numerusform>El canal continúa; %n transmisiones retenidas quedan libres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pausar…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Último éxito</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno aún</translation>
    </message>
    <message>
        <source>Failed calls, 24 h</source>
        <translation>Llamadas fallidas, 24 h</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) within the last 24 hours</source>
        <translation>
            <numerusform>%n llamada en las últimas 24 horas</numerusform>
            <numerusform>%n llamadas en las últimas 24 horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Retenida</translation>
    </message>
    <message>
        <source>Oldest waiting</source>
        <translation>La más antigua en espera</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nada espera</translation>
    </message>
    <message>
        <source>Pause the channel?</source>
        <translation>¿Pausar el canal?</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The next person reads it.</source>
        <translation>Lo lee la siguiente persona.</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Diga primero por qué.</translation>
    </message>
    <message>
        <source>No worker is running, so nothing is sent.</source>
        <translation>No hay ningún trabajador en marcha: no se envía nada.</translation>
    </message>
    <message>
        <source>%1: nothing is sent until somebody resumes it. What was sent already is seen through.</source>
        <translation>%1: no se envía nada hasta que alguien lo reanude. Lo ya enviado se lleva a término.</translation>
    </message>
    <message>
        <source>%1 is paused already.</source>
        <translation>%1 ya está en pausa.</translation>
    </message>
    <message>
        <source>%1 goes: there is nothing to resume.</source>
        <translation>%1 funciona: no hay nada que reanudar.</translation>
    </message>
</context>
<context>
    <name>ChannelLimits</name>
    <message>
        <source>Attempts and time limits</source>
        <translation>Intentos y límites de tiempo</translation>
    </message>
    <message>
        <source>A call is tried again by itself only when it surely was not filed. Times such as 30 s, 5 min, 1 h.</source>
        <translation>Una llamada se reintenta por sí sola solo cuando con seguridad no se presentó. Tiempos como 30 s, 5 min, 1 h.</translation>
    </message>
    <message>
        <source>Attempts in all</source>
        <translation>Intentos en total</translation>
    </message>
    <message>
        <source>Waiting between attempts</source>
        <translation>Espera entre intentos</translation>
    </message>
    <message>
        <source>The last one holds for all that follow.</source>
        <translation>La última vale para todos los siguientes.</translation>
    </message>
    <message>
        <source>Longest call</source>
        <translation>Llamada más larga</translation>
    </message>
    <message>
        <source>Afterwards it counts as unanswered. 1 s to 5 min.</source>
        <translation>Después cuenta como sin respuesta. De 1 s a 5 min.</translation>
    </message>
    <message>
        <source>Longest connecting</source>
        <translation>Conexión más larga</translation>
    </message>
    <message>
        <source>500 ms to 1 min.</source>
        <translation>De 500 ms a 1 min.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Shared by all workstations.</source>
        <translation>Compartidos por todas las estaciones.</translation>
    </message>
    <message>
        <source>Calls at the same time</source>
        <translation>Llamadas a la vez</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>Vacío: sin límite.</translation>
    </message>
    <message>
        <source>Calls a minute</source>
        <translation>Llamadas por minuto</translation>
    </message>
    <message>
        <source>Of these at once</source>
        <translation>De ellas, de una vez</translation>
    </message>
    <message>
        <source>Failures until it interrupts itself</source>
        <translation>Fallos hasta que se interrumpe</translation>
    </message>
    <message>
        <source>Interruption</source>
        <translation>Interrupción</translation>
    </message>
    <message>
        <source>Then one harmless call looks whether it goes again.</source>
        <translation>Después una llamada inofensiva mira si vuelve a funcionar.</translation>
    </message>
    <message>
        <source>Longest answer, bytes</source>
        <translation>Respuesta más larga, bytes</translation>
    </message>
    <message>
        <source>A silent worker keeps a job for</source>
        <translation>Un trabajador en silencio conserva un trabajo durante</translation>
    </message>
    <message>
        <source>Any worker at most for</source>
        <translation>Cualquier trabajador, como máximo</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>Horario de servicio</translation>
    </message>
    <message>
        <source>In the authority&apos;s time zone. Outside of them everything waits.</source>
        <translation>En la zona horaria de la autoridad. Fuera de él todo espera.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Mon–Fri 06:00–22:00</source>
        <translation>Lun–Vie 06:00–22:00</translation>
    </message>
    <message>
        <source>A line for each window. Empty: always open.</source>
        <translation>Una línea por franja. Vacío: siempre abierto.</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Días festivos</translation>
    </message>
    <message>
        <source>2026-12-25 Christmas</source>
        <translation>2026-12-25 Navidad</translation>
    </message>
    <message>
        <source>A line for each day: the date, then its name.</source>
        <translation>Una línea por día: la fecha y después su nombre.</translation>
    </message>
    <message>
        <source>Court map</source>
        <translation>Mapa de tribunales</translation>
    </message>
    <message>
        <source>Courts that the service calls by another code</source>
        <translation>Tribunales que el servicio llama con otro código</translation>
    </message>
    <message>
        <source>A line for each court: our code = their code. Courts that are not here are sent as they are.</source>
        <translation>Una línea por tribunal: nuestro código = su código. Los tribunales que no están aquí se envían tal cual.</translation>
    </message>
</context>
<context>
    <name>ChannelPanel</name>
    <message>
        <source>The settings of the channel are saved.</source>
        <translation>Los ajustes del canal quedaron guardados.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Practice speaks to this machine only.</source>
        <translation>La práctica habla solo con esta máquina.</translation>
    </message>
    <message>
        <source>Over https, without user and password.</source>
        <translation>Por https, sin usuario ni contraseña.</translation>
    </message>
    <message>
        <source>smtp://host:587 or smtps://host:465.</source>
        <translation>smtp://servidor:587 o smtps://servidor:465.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Your login at the service.</source>
        <translation>Su usuario en el servicio.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>The address that mail to staff comes from.</source>
        <translation>La dirección de la que sale el correo al personal.</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>How the course was taken, where the course does not say.</source>
        <translation>Cómo se tomó el curso, cuando el curso no lo dice.</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Date alone</source>
        <translation>Solo fecha</translation>
    </message>
    <message>
        <source>Dates are sent as</source>
        <translation>Las fechas se envían como</translation>
    </message>
    <message>
        <source>Time zone of the authority</source>
        <translation>Zona horaria de la autoridad</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Check the service&apos;s certificate</source>
        <translation>Comprobar el certificado del servicio</translation>
    </message>
    <message>
        <source>Can be switched off in practice only.</source>
        <translation>Solo se puede desactivar en práctica.</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation>Autoridades de confianza</translation>
    </message>
    <message>
        <source>Certificates in PEM form; only these are trusted then. Empty: the system&apos;s.</source>
        <translation>Certificados en formato PEM; entonces solo se confía en estos. Vacío: los del sistema.</translation>
    </message>
    <message>
        <source>While it is off, nothing is sent and everything waits.</source>
        <translation>Mientras está apagado, no se envía nada y todo espera.</translation>
    </message>
</context>
<context>
    <name>ChannelSecretCard</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The password is sealed and stored.</source>
        <translation>La contraseña quedó sellada y guardada.</translation>
    </message>
    <message>
        <source>cannot open it</source>
        <translation>no puede abrirla</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Establecer contraseña</translation>
    </message>
    <message>
        <source>Type the password first.</source>
        <translation>Escriba primero la contraseña.</translation>
    </message>
    <message>
        <source>It is sealed on this machine for every approved worker and never shown again to anybody.</source>
        <translation>Se sella en este equipo para cada trabajador aprobado y no se vuelve a mostrar a nadie.</translation>
    </message>
    <message>
        <source>It takes the place of any that is set. Type it as the service gave it to you.</source>
        <translation>Sustituye a la que haya. Escríbala tal como se la dio el servicio.</translation>
    </message>
</context>
<context>
    <name>ChannelStrip</name>
    <message>
        <source>The channels could not be loaded</source>
        <translation>No se pudieron cargar los canales</translation>
    </message>
    <message>
        <source>No channel yet</source>
        <translation>Todavía no hay canales</translation>
    </message>
</context>
<context>
    <name>ChannelTestCard</name>
    <message>
        <source>Test connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Looks at the settings and asks the service to describe itself. Nothing is filed, and the password stays here.</source>
        <translation>Mira los ajustes y pide al servicio que se describa. No se presenta nada y la contraseña se queda aquí.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Preguntando al servicio…</translation>
    </message>
    <message>
        <source>What is stored is tested; your changes are not saved yet.</source>
        <translation>Se prueba lo guardado; sus cambios aún no están guardados.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Asking the service… It has at most %1 to answer.</source>
        <translation>Preguntando al servicio… Tiene como máximo %1 para responder.</translation>
    </message>
    <message>
        <source>Looks at the settings and greets the mail server. No mail is sent, and the password stays here.</source>
        <translation>Mira los ajustes y saluda al servidor de correo. No se envía ningún correo, y la contraseña se queda aquí.</translation>
    </message>
</context>
<context>
    <name>ChannelsSection</name>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>The authorities&apos; services that transmissions go to.</source>
        <translation>Los servicios de las autoridades a los que van las transmisiones.</translation>
    </message>
    <message>
        <source>There are no channels</source>
        <translation>No hay canales</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Órdenes que encajan</translation>
    </message>
    <message>
        <source>Nothing of that name can be done here.</source>
        <translation>Aquí no se puede hacer nada con ese nombre.</translation>
    </message>
</context>
<context>
    <name>CommandRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not possible now: %1</source>
        <translation>Ahora no es posible: %1</translation>
    </message>
</context>
<context>
    <name>CommandsOfParts</name>
    <message>
        <source>Only managers and administrators may do this.</source>
        <translation>Solo los gerentes y administradores pueden hacer esto.</translation>
    </message>
</context>
<context>
    <name>ControlKeys</name>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Heads of columns</source>
        <translation>Encabezados de columnas</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Abrir la fila</translation>
    </message>
    <message>
        <source>Select the row, or not any more</source>
        <translation>Seleccionar la fila o dejar de seleccionarla</translation>
    </message>
    <message>
        <source>Select from row to row</source>
        <translation>Seleccionar de una fila a otra</translation>
    </message>
    <message>
        <source>Go to another row without selecting it</source>
        <translation>Ir a otra fila sin seleccionarla</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>Seleccionar todas las que coinciden</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copiar las filas seleccionadas</translation>
    </message>
    <message>
        <source>Open the menu of the row</source>
        <translation>Abrir el menú de la fila</translation>
    </message>
    <message>
        <source>Go to another column</source>
        <translation>Ir a otra columna</translation>
    </message>
    <message>
        <source>Sort by the column, the other way round, as at first</source>
        <translation>Ordenar por la columna, al revés, como al principio</translation>
    </message>
    <message>
        <source>Move the column</source>
        <translation>Mover la columna</translation>
    </message>
    <message>
        <source>Make the column narrower or wider</source>
        <translation>Estrechar o ensanchar la columna</translation>
    </message>
    <message>
        <source>Open the menu of the column</source>
        <translation>Abrir el menú de la columna</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formularios</translation>
    </message>
    <message>
        <source>Save or send the form</source>
        <translation>Guardar o enviar el formulario</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>This is no date. Write it as %1.</source>
        <translation>Esto no es una fecha. Escríbala como %1.</translation>
    </message>
    <message>
        <source>As it stands on the licence.</source>
        <translation>Como figura en la licencia.</translation>
    </message>
    <message>
        <source>One letter and seven digits, as in A1234567.</source>
        <translation>Una letra y siete cifras, como A1234567.</translation>
    </message>
    <message>
        <source>As it stands on the citation.</source>
        <translation>Como figura en la citación.</translation>
    </message>
    <message>
        <source>Five digits; the first two are the county, 01 to 58.</source>
        <translation>Cinco cifras; las dos primeras son el condado, de 01 a 58.</translation>
    </message>
    <message>
        <source>As in %1.</source>
        <translation>Como en %1.</translation>
    </message>
    <message>
        <source>Leave it empty for the channel&apos;s own, %1.</source>
        <translation>Déjelo vacío para usar la del canal, %1.</translation>
    </message>
    <message>
        <source>That is %1.</source>
        <translation>Es el %1.</translation>
    </message>
    <message>
        <source>This could be two days. Write the month as a word, as in %1.</source>
        <translation>Esto puede ser dos días distintos. Escriba el mes con letras, como en %1.</translation>
    </message>
</context>
<context>
    <name>CorrectionBar</name>
    <message>
        <source>Correct and send again</source>
        <translation>Corregir y enviar de nuevo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Forgets what you typed. With Esc it is kept for later.</source>
        <translation>Olvida lo que escribió. Con Esc se conserva para más tarde.</translation>
    </message>
</context>
<context>
    <name>CorrectionField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the court by its name</source>
        <translation>Elija el tribunal por su nombre</translation>
    </message>
    <message>
        <source>Take the change back: it was empty</source>
        <translation>Deshacer el cambio: estaba vacío</translation>
    </message>
    <message>
        <source>Take the change back: it was %1</source>
        <translation>Deshacer el cambio: era %1</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Correct the data</source>
        <translation>Corregir los datos</translation>
    </message>
    <message>
        <source>You typed this earlier and did not send it.</source>
        <translation>Esto lo escribió antes y no lo envió.</translation>
    </message>
    <message>
        <source>Where the right data come from</source>
        <translation>De dónde vienen los datos correctos</translation>
    </message>
    <message>
        <source>Kept in the audit trail.</source>
        <translation>Se conserva en la auditoría.</translation>
    </message>
    <message>
        <source>For example: copy of the licence, call with the student</source>
        <translation>Por ejemplo: copia de la licencia, llamada con el estudiante</translation>
    </message>
    <message>
        <source>It changed meanwhile</source>
        <translation>Cambió entretanto</translation>
    </message>
    <message>
        <source>Open the newer one: what you typed comes along, and you see what the other person changed.</source>
        <translation>Abra la más nueva: lo que escribió va con usted y verá lo que cambió la otra persona.</translation>
    </message>
    <message>
        <source>Take my changes there</source>
        <translation>Llevar mis cambios allí</translation>
    </message>
</context>
<context>
    <name>CountTab</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CourtPicker</name>
    <message>
        <source>Search for a court</source>
        <translation>Buscar un tribunal</translation>
    </message>
    <message>
        <source>Name, county or code</source>
        <translation>Nombre, condado o código</translation>
    </message>
    <message>
        <source>No court like that is known here.</source>
        <translation>Aquí no se conoce ningún tribunal así.</translation>
    </message>
    <message>
        <source>Courts</source>
        <translation>Tribunales</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Data as they are filed</source>
        <translation>Datos tal como se presentan</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Shows the personal data in clear for two minutes. You are asked why.</source>
        <translation>Muestra los datos personales sin ocultar durante dos minutos. Se le pregunta el motivo.</translation>
    </message>
    <message>
        <source>Go on correcting</source>
        <translation>Seguir corrigiendo</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Todavía no hay nada aquí</translation>
    </message>
    <message>
        <source>This list could not be loaded</source>
        <translation>No se pudo cargar esta lista</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>rows that came in</comment>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nada coincide con «%1»</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>DatabaseFields</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Other database…</source>
        <translation>Otra base de datos…</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>A name, an address, or the folder of a local socket</source>
        <translation>Un nombre, una dirección o la carpeta de un socket local</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Back to the usual database</source>
        <translation>Volver a la base de datos habitual</translation>
    </message>
</context>
<context>
    <name>DatabaseSection</name>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Su contraseña quedó cambiada.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Practice: nothing leaves this machine</source>
        <translation>Práctica: nada sale de esta máquina</translation>
    </message>
    <message>
        <source>Live: transmissions are filed with the authorities</source>
        <translation>Real: las transmisiones se presentan a las autoridades</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Own password</source>
        <translation>Contraseña propia</translation>
    </message>
    <message>
        <source>It leaves this machine only as a check value, from which it cannot be read.</source>
        <translation>Sale de esta máquina solo como valor de comprobación, del que no se puede leer.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation>
            <numerusform>Al menos %n carácter.</numerusform>
            <numerusform>Al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Otra vez la misma</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Type the new password first.</source>
        <translation>Escriba primero la contraseña nueva.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Kept in %1. It counts from the next sign-in on.</source>
        <translation>Se guarda en %1. Vale desde el próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>A name or address, or the folder of a socket on this machine.</source>
        <translation>Un nombre o una dirección, o la carpeta de un socket en esta máquina.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Database name</source>
        <translation>Nombre de la base de datos</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>On this machine there is nothing to encrypt.</source>
        <translation>En esta máquina no hay nada que cifrar.</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificado de la autoridad</translation>
    </message>
    <message>
        <source>A file in PEM form with the authority that signed the server&apos;s certificate. Empty: the system&apos;s.</source>
        <translation>Un archivo en formato PEM con la autoridad que firmó el certificado del servidor. Vacío: las del sistema.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Connects to what stands above, under your login</source>
        <translation>Se conecta a lo que figura arriba, con su usuario</translation>
    </message>
    <message>
        <source>You are still signed in at the database of before.</source>
        <translation>Su sesión sigue en la base de datos de antes.</translation>
    </message>
    <message>
        <source>Sign in at the new one</source>
        <translation>Iniciar sesión en la nueva</translation>
    </message>
    <message>
        <source>Connecting… An address that does not answer is given up after %1.</source>
        <translation>Conectando… Una dirección que no responde se abandona después de %1.</translation>
    </message>
</context>
<context>
    <name>DetailQuestions</name>
    <message>
        <source>Show the personal data</source>
        <translation>Mostrar los datos personales</translation>
    </message>
    <message>
        <source>They are shown for two minutes.</source>
        <translation>Se muestran durante dos minutos.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Call with the student</source>
        <translation>Llamada con el estudiante</translation>
    </message>
    <message>
        <source>Call with the court</source>
        <translation>Llamada con el tribunal</translation>
    </message>
    <message>
        <source>To look it up with the authority</source>
        <translation>Para consultarla con la autoridad</translation>
    </message>
    <message>
        <source>Show request and reply</source>
        <translation>Mostrar solicitud y respuesta</translation>
    </message>
    <message>
        <source>To find the cause of a refusal</source>
        <translation>Para hallar la causa de un rechazo</translation>
    </message>
    <message>
        <source>To resolve it</source>
        <translation>Para resolverla</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reclamación</translation>
    </message>
    <message>
        <source>Cancel transmission %1?</source>
        <translation>¿Cancelar la transmisión %1?</translation>
    </message>
    <message>
        <source>It is not sent any more. It can be put back to work later.</source>
        <translation>Ya no se envía. Se puede volver a poner en marcha más tarde.</translation>
    </message>
    <message>
        <source>Cancel the transmission</source>
        <translation>Cancelar la transmisión</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Delete transmission %1?</source>
        <translation>¿Eliminar la transmisión %1?</translation>
    </message>
    <message>
        <source>It leaves every list and cannot be brought back. The audit trail keeps it.</source>
        <translation>Sale de todas las listas y no se puede recuperar. La auditoría la conserva.</translation>
    </message>
    <message>
        <source>Delete the transmission</source>
        <translation>Eliminar la transmisión</translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Todavía no hay nada aquí</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Sent, but the worker was lost before an answer came.</source>
        <translation>Se envió, pero el trabajador se perdió antes de que llegara una respuesta.</translation>
    </message>
    <message>
        <source>Answered, but ten workers in a row were lost while they read the answer.</source>
        <translation>Hubo respuesta, pero diez trabajadores seguidos se perdieron mientras la leían.</translation>
    </message>
    <message>
        <source>Ten workers in a row were lost while holding this job.</source>
        <translation>Diez trabajadores seguidos se perdieron mientras tenían esta tarea.</translation>
    </message>
    <message>
        <source>Sent and answered, but the database had lost that it was sent. The answer is kept as evidence.</source>
        <translation>Se envió y hubo respuesta, pero la base de datos había perdido que se envió. La respuesta se guarda como prueba.</translation>
    </message>
    <message>
        <source>Transmission %1 is the same filing and its outcome is open; this one waits for it.</source>
        <translation>La transmisión %1 es el mismo registro y su resultado está abierto; esta la espera.</translation>
    </message>
    <message>
        <source>Not sent: transmission %1 is the same filing and its outcome is open.</source>
        <translation>No enviada: la transmisión %1 es el mismo registro y su resultado está abierto.</translation>
    </message>
    <message>
        <source>The worker stopped answering; its lease ran out.</source>
        <translation>El trabajador dejó de responder y su plazo venció.</translation>
    </message>
    <message>
        <source>The hard time limit of the queue ended the lease.</source>
        <translation>El límite máximo de la cola puso fin al plazo.</translation>
    </message>
    <message>
        <source>The channel was paused.</source>
        <translation>El canal se pausó.</translation>
    </message>
    <message>
        <source>The worker was stopping.</source>
        <translation>El trabajador estaba terminando.</translation>
    </message>
    <message>
        <source>The same completion is accepted already as transmission %1.</source>
        <translation>La misma finalización ya está aceptada como transmisión %1.</translation>
    </message>
    <message>
        <source>Nothing was sent. Cancel this one, or correct it if it is another student&apos;s.</source>
        <translation>No se envió nada. Cancele esta, o corríjala si es de otro estudiante.</translation>
    </message>
    <message>
        <source>drained</source>
        <translation>vaciado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>señal %1</translation>
    </message>
    <message>
        <source>the program ends</source>
        <translation>el programa termina</translation>
    </message>
</context>
<context>
    <name>EntryBox</name>
    <message>
        <source>Somebody else has stored something else meanwhile. Save yours, or take theirs with Revert.</source>
        <translation>Otra persona guardó algo distinto entretanto. Guarde lo suyo o tome lo ajeno con Revertir.</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>Somebody else has stored “%1” meanwhile. Save yours, or take theirs with Revert.</source>
        <translation>Otra persona guardó «%1» entretanto. Guarde lo suyo o tome lo ajeno con Revertir.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The role %3 exists on this server with more rights than Transmittal gives it. Ask the database administrator to remove its attributes.</source>
        <translation>El rol %3 existe en este servidor con más derechos de los que Transmittal le da. Pida al administrador de la base de datos que quite sus atributos.</translation>
    </message>
    <message>
        <source>The environment of this database cannot be changed or deleted: it is kept as it was written.</source>
        <translation>El entorno de esta base de datos no se puede cambiar ni eliminar: se conserva como se escribió.</translation>
    </message>
    <message>
        <source>The audit cannot be changed or deleted: it is kept as it was written.</source>
        <translation>La auditoría no se puede cambiar ni eliminar: se conserva como se escribió.</translation>
    </message>
    <message>
        <source>An attempt cannot be changed or deleted: it is kept as it was written.</source>
        <translation>Un intento no se puede cambiar ni eliminar: se conserva como se escribió.</translation>
    </message>
    <message>
        <source>The evidence of an attempt cannot be changed or deleted: it is kept as it was written.</source>
        <translation>Las pruebas de un intento no se pueden cambiar ni eliminar: se conservan como se escribieron.</translation>
    </message>
    <message>
        <source>Late evidence cannot be changed or deleted: it is kept as it was written.</source>
        <translation>Las pruebas tardías no se pueden cambiar ni eliminar: se conservan como se escribieron.</translation>
    </message>
    <message>
        <source>Only an approved worker may do this, not a person.</source>
        <translation>Esto solo lo puede hacer un trabajador aprobado, no una persona.</translation>
    </message>
    <message>
        <source>This login may not use Transmittal. Ask an administrator.</source>
        <translation>Este usuario no puede usar Transmittal. Pregunte a un administrador.</translation>
    </message>
    <message>
        <source>This needs the role of operator. Ask an administrator.</source>
        <translation>Para esto hace falta el rol de operador. Pregunte a un administrador.</translation>
    </message>
    <message>
        <source>This needs the role of manager. Ask an administrator.</source>
        <translation>Para esto hace falta el rol de gerente. Pregunte a un administrador.</translation>
    </message>
    <message>
        <source>This needs the role of administrator. Ask an administrator.</source>
        <translation>Para esto hace falta el rol de administrador. Pregunte a un administrador.</translation>
    </message>
    <message>
        <source>This login is not an active member of staff here. Ask an administrator.</source>
        <translation>Este usuario no es aquí un miembro activo del personal. Pregunte a un administrador.</translation>
    </message>
    <message>
        <source>This worker is not approved here. Ask an administrator.</source>
        <translation>Este trabajador no está aprobado aquí. Pregunte a un administrador.</translation>
    </message>
    <message>
        <source>There is no setting named %3.</source>
        <translation>No hay ningún ajuste llamado %3.</translation>
    </message>
    <message>
        <source>The setting %3 needs a value of kind text.</source>
        <translation>El ajuste %3 necesita un texto.</translation>
    </message>
    <message>
        <source>The setting %3 needs a value of kind integer.</source>
        <translation>El ajuste %3 necesita un número entero.</translation>
    </message>
    <message>
        <source>The setting %3 needs a value of kind boolean.</source>
        <translation>El ajuste %3 necesita verdadero o falso.</translation>
    </message>
    <message>
        <source>The setting %3 needs a value of kind json.</source>
        <translation>El ajuste %3 necesita un valor JSON.</translation>
    </message>
    <message>
        <source>The setting %3 must lie between %4 and %5.</source>
        <translation>El ajuste %3 debe estar entre %4 y %5.</translation>
    </message>
    <message>
        <source>The setting %3 must lie between any and %5.</source>
        <translation>El ajuste %3 debe ser %5 como máximo.</translation>
    </message>
    <message>
        <source>The setting %3 must lie between %4 and any.</source>
        <translation>El ajuste %3 debe ser %4 como mínimo.</translation>
    </message>
    <message>
        <source>There is no such notification.</source>
        <translation>No existe ese aviso.</translation>
    </message>
    <message>
        <source>This notification is open already.</source>
        <translation>Este aviso ya está abierto.</translation>
    </message>
    <message>
        <source>A login is 2 to 63 small letters, digits, dots, dashes or underscores, a letter first.</source>
        <translation>Un usuario son de 2 a 63 letras minúsculas, cifras, puntos, guiones o guiones bajos, empezando por una letra.</translation>
    </message>
    <message>
        <source>The name %3 is reserved. Choose another.</source>
        <translation>El nombre %3 está reservado. Elija otro.</translation>
    </message>
    <message>
        <source>The password must come as a SCRAM-SHA-256 verifier of at least 4096 rounds.</source>
        <translation>La contraseña debe llegar como verificador SCRAM-SHA-256 de al menos 4096 rondas.</translation>
    </message>
    <message>
        <source>%3 is not a login that Transmittal made on this server.</source>
        <translation>%3 no es un usuario que Transmittal haya creado en este servidor.</translation>
    </message>
    <message>
        <source>%3 is not a group that a login may be put into.</source>
        <translation>%3 no es un grupo en el que se pueda poner a un usuario.</translation>
    </message>
    <message>
        <source>The name %3 is taken on this server. Choose another.</source>
        <translation>El nombre %3 ya está ocupado en este servidor. Elija otro.</translation>
    </message>
    <message>
        <source>A role is viewer, operator, manager or administrator.</source>
        <translation>Un rol es viewer, operator, manager o administrator.</translation>
    </message>
    <message>
        <source>A member of staff needs a name of at most 200 characters.</source>
        <translation>Un miembro del personal necesita un nombre de 200 caracteres como máximo.</translation>
    </message>
    <message>
        <source>That is not an e-mail address.</source>
        <translation>Eso no es una dirección de correo.</translation>
    </message>
    <message>
        <source>There is no member of staff with the login %3.</source>
        <translation>No hay ningún miembro del personal con el usuario %3.</translation>
    </message>
    <message>
        <source>%3 is the last administrator. Make another one first.</source>
        <translation>%3 es el último administrador. Nombre primero a otro.</translation>
    </message>
    <message>
        <source>%3 is a member of staff already.</source>
        <translation>%3 ya es miembro del personal.</translation>
    </message>
    <message>
        <source>%3 is disabled. Enable the login first.</source>
        <translation>%3 está deshabilitado. Habilite primero el usuario.</translation>
    </message>
    <message>
        <source>Nobody can disable their own login. Ask another administrator.</source>
        <translation>Nadie puede deshabilitar su propio usuario. Pídaselo a otro administrador.</translation>
    </message>
    <message>
        <source>%3 is not disabled.</source>
        <translation>%3 no está deshabilitado.</translation>
    </message>
    <message>
        <source>There is no worker with the login %3.</source>
        <translation>No hay ningún trabajador con el usuario %3.</translation>
    </message>
    <message>
        <source>The worker %3 is retired. Request a new one.</source>
        <translation>El trabajador %3 está retirado. Solicite uno nuevo.</translation>
    </message>
    <message>
        <source>The public key of a worker is 32 bytes long.</source>
        <translation>La clave pública de un trabajador tiene 32 bytes.</translation>
    </message>
    <message>
        <source>Name the workstation, in at most 128 characters.</source>
        <translation>Ponga nombre a la estación, en 128 caracteres como máximo.</translation>
    </message>
    <message>
        <source>A worker of that login or key was requested before. Choose another name.</source>
        <translation>Ya se solicitó antes un trabajador con ese usuario o esa clave. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The worker %3 is approved already.</source>
        <translation>El trabajador %3 ya está aprobado.</translation>
    </message>
    <message>
        <source>There is no member of staff or worker with the login %3.</source>
        <translation>No hay ningún miembro del personal ni trabajador con el usuario %3.</translation>
    </message>
    <message>
        <source>There is no channel named %3.</source>
        <translation>No hay ningún canal llamado %3.</translation>
    </message>
    <message>
        <source>endpoint: give an address such as %3, without user, password or fragment.</source>
        <translation>endpoint: indique una dirección como %3, sin usuario, contraseña ni fragmento.</translation>
    </message>
    <message>
        <source>endpoint: practice speaks to this machine only, such as https://127.0.0.1:8443/.</source>
        <translation>endpoint: la práctica habla solo con esta máquina, como https://127.0.0.1:8443/.</translation>
    </message>
    <message>
        <source>endpoint: a live database needs the address of the real service, not of this machine.</source>
        <translation>endpoint: una base de datos real necesita la dirección del servicio verdadero, no la de esta máquina.</translation>
    </message>
    <message>
        <source>endpoint: a live service is spoken to over https only.</source>
        <translation>endpoint: con un servicio real se habla solo por https.</translation>
    </message>
    <message>
        <source>%3: give a text.</source>
        <translation>%3: indique un texto.</translation>
    </message>
    <message>
        <source>%3: give true or false.</source>
        <translation>%3: indique verdadero o falso.</translation>
    </message>
    <message>
        <source>%3: give a JSON object.</source>
        <translation>%3: indique un objeto JSON.</translation>
    </message>
    <message>
        <source>%3: give a whole number.</source>
        <translation>%3: indique un número entero.</translation>
    </message>
    <message>
        <source>title: give 1 to 200 characters.</source>
        <translation>title: indique de 1 a 200 caracteres.</translation>
    </message>
    <message>
        <source>user_id: give at most 254 printable characters.</source>
        <translation>user_id: indique como máximo 254 caracteres imprimibles.</translation>
    </message>
    <message>
        <source>modality: give at most 10 letters and digits.</source>
        <translation>modality: indique como máximo 10 letras y cifras.</translation>
    </message>
    <message>
        <source>timeout_ms: give 1000 to 300000 milliseconds.</source>
        <translation>timeout_ms: indique de 1000 a 300000 milisegundos.</translation>
    </message>
    <message>
        <source>connect_timeout_ms: give 500 to 60000 milliseconds.</source>
        <translation>connect_timeout_ms: indique de 500 a 60000 milisegundos.</translation>
    </message>
    <message>
        <source>reply_limit_bytes: give 1024 to 16777216 bytes.</source>
        <translation>reply_limit_bytes: indique de 1024 a 16777216 bytes.</translation>
    </message>
    <message>
        <source>verify_tls: the certificate of a live service is always verified.</source>
        <translation>verify_tls: el certificado de un servicio real se comprueba siempre.</translation>
    </message>
    <message>
        <source>ca_certificate: give certificates in PEM form and nothing else, or null.</source>
        <translation>ca_certificate: indique certificados en formato PEM y nada más, o null.</translation>
    </message>
    <message>
        <source>date_format: give dateTime or date.</source>
        <translation>date_format: indique dateTime o date.</translation>
    </message>
    <message>
        <source>court_map: every court code maps to a text, so that leading zeros stay.</source>
        <translation>court_map: a cada código de tribunal le corresponde un texto, para que los ceros iniciales se conserven.</translation>
    </message>
    <message>
        <source>%3: a channel has no such setting.</source>
        <translation>%3: un canal no tiene ese ajuste.</translation>
    </message>
    <message>
        <source>Name at least one setting of the channel to change.</source>
        <translation>Indique al menos un ajuste del canal que cambiar.</translation>
    </message>
    <message>
        <source>enabled: set the endpoint before enabling the channel.</source>
        <translation>enabled: establezca la dirección antes de activar el canal.</translation>
    </message>
    <message>
        <source>The channel %3 has no secret named %4.</source>
        <translation>El canal %3 no tiene ningún secreto llamado %4.</translation>
    </message>
    <message>
        <source>Give the secret sealed to every worker, as an object of worker number and base64.</source>
        <translation>Entregue el secreto sellado para cada trabajador, como objeto de número de trabajador y base64.</translation>
    </message>
    <message>
        <source>No worker is approved yet, so nobody could open the secret. Approve one first.</source>
        <translation>Aún no hay ningún trabajador aprobado, así que nadie podría abrir el secreto. Apruebe primero uno.</translation>
    </message>
    <message>
        <source>The secret is not sealed to %3. Read the workers again and set it anew.</source>
        <translation>El secreto no está sellado para %3. Lea de nuevo los trabajadores y establézcalo otra vez.</translation>
    </message>
    <message>
        <source>What is sealed to the worker %3 is not a sealed secret.</source>
        <translation>Lo que está sellado para el trabajador %3 no es un secreto sellado.</translation>
    </message>
    <message>
        <source>There is no approved worker of the number %3.</source>
        <translation>No hay ningún trabajador aprobado con el número %3.</translation>
    </message>
    <message>
        <source>PostgreSQL refuses to run as root and this machine has neither an account “postgres” nor “nobody”: run this as an ordinary user.</source>
        <translation>PostgreSQL se niega a ejecutarse como root y esta máquina no tiene ni la cuenta «postgres» ni «nobody»: ejecute esto como un usuario corriente.</translation>
    </message>
    <message>
        <source>The program %3 cannot be started: check that it is installed.</source>
        <translation>No se puede iniciar el programa %3: compruebe que está instalado.</translation>
    </message>
    <message>
        <source>The program %3 took too long and was stopped.</source>
        <translation>El programa %3 tardó demasiado y se detuvo.</translation>
    </message>
    <message>
        <source>The program %3 failed: copy the details and tell support.</source>
        <translation>El programa %3 falló: copie los detalles y avise a soporte.</translation>
    </message>
    <message>
        <source>The file %3 cannot be written: check the folder and the space on the disk.</source>
        <translation>No se puede escribir el archivo %3: compruebe la carpeta y el espacio en el disco.</translation>
    </message>
    <message>
        <source>The file %3 cannot be written: choose another folder.</source>
        <translation>No se puede escribir el archivo %3: elija otra carpeta.</translation>
    </message>
    <message>
        <source>The file %3 cannot be written.</source>
        <translation>No se puede escribir el archivo %3.</translation>
    </message>
    <message>
        <source>The file %3 cannot be read.</source>
        <translation>No se puede leer el archivo %3.</translation>
    </message>
    <message>
        <source>The practice database was made by PostgreSQL %3, which is not installed: install it, or remove the folder to begin anew.</source>
        <translation>La base de datos de práctica se hizo con PostgreSQL %3, que no está instalado: instálelo, o elimine la carpeta para empezar de nuevo.</translation>
    </message>
    <message>
        <source>PostgreSQL 15 or newer is not installed: install the package “postgresql”.</source>
        <translation>PostgreSQL 15 o posterior no está instalado: instale el paquete «postgresql».</translation>
    </message>
    <message>
        <source>The folder %3 cannot be handed to the account “%4”: choose another one.</source>
        <translation>No se puede entregar la carpeta %3 a la cuenta «%4»: elija otra.</translation>
    </message>
    <message>
        <source>The folder %3 for the database&apos;s socket belongs to somebody else: remove it.</source>
        <translation>La carpeta %3 para el socket de la base de datos pertenece a otra persona: elimínela.</translation>
    </message>
    <message>
        <source>The folder %3 has a character in its name that PostgreSQL&apos;s tools take for a command: choose another one.</source>
        <translation>La carpeta %3 tiene en su nombre un carácter que las herramientas de PostgreSQL toman por una orden: elija otra.</translation>
    </message>
    <message>
        <source>The folder %3 cannot be made: choose another one.</source>
        <translation>No se puede crear la carpeta %3: elija otra.</translation>
    </message>
    <message>
        <source>The folder %3 cannot be made.</source>
        <translation>No se puede crear la carpeta %3.</translation>
    </message>
    <message>
        <source>The folder %3 holds something else than a database: choose an empty one.</source>
        <translation>La carpeta %3 contiene otra cosa que una base de datos: elija una vacía.</translation>
    </message>
    <message>
        <source>PostgreSQL runs as “%3” here and may not pass the folder %4: choose a folder elsewhere.</source>
        <translation>PostgreSQL se ejecuta aquí como «%3» y no puede pasar por la carpeta %4: elija una carpeta en otro lugar.</translation>
    </message>
    <message>
        <source>The folder %3 belongs to somebody else: choose another one.</source>
        <translation>La carpeta %3 pertenece a otra persona: elija otra.</translation>
    </message>
    <message>
        <source>The folder %3 for the practice database belongs to somebody else: remove it.</source>
        <translation>La carpeta %3 para la base de datos de práctica pertenece a otra persona: elimínela.</translation>
    </message>
    <message>
        <source>The password file in %3 is missing: remove the folder to begin anew.</source>
        <translation>Falta el archivo de contraseña en %3: elimine la carpeta para empezar de nuevo.</translation>
    </message>
    <message>
        <source>The folder %3 cannot be renamed.</source>
        <translation>No se puede cambiar el nombre de la carpeta %3.</translation>
    </message>
    <message>
        <source>The link %3 cannot be made: see that nothing else has that name.</source>
        <translation>No se puede crear el enlace %3: compruebe que nada más tenga ese nombre.</translation>
    </message>
    <message>
        <source>The program openssl is not installed: install the package “openssl”.</source>
        <translation>El programa openssl no está instalado: instale el paquete «openssl».</translation>
    </message>
    <message>
        <source>The private database server does not start: look into %3.</source>
        <translation>El servidor privado de la base de datos no arranca: mire en %3.</translation>
    </message>
    <message>
        <source>The private database server does not stop: look into %3.</source>
        <translation>El servidor privado de la base de datos no se detiene: mire en %3.</translation>
    </message>
    <message>
        <source>The name %3 cannot be used in the database.</source>
        <translation>El nombre %3 no se puede usar en la base de datos.</translation>
    </message>
    <message>
        <source>The practice folder cannot be used. Check that it exists, that you may write to it and that the disk is not full.</source>
        <translation>No se puede usar la carpeta de práctica. Compruebe que existe, que usted puede escribir en ella y que el disco no está lleno.</translation>
    </message>
    <message>
        <source>The practice folder cannot be made. Choose another one.</source>
        <translation>No se puede crear la carpeta de práctica. Elija otra.</translation>
    </message>
    <message>
        <source>The practice ledger cannot be used. Check that you may write to the practice folder.</source>
        <translation>No se puede usar el libro de práctica. Compruebe que usted puede escribir en la carpeta de práctica.</translation>
    </message>
    <message>
        <source>The practice service cannot listen on port %1. Choose another port, or 0 for any free one.</source>
        <translation>El servicio de práctica no puede escuchar en el puerto %1. Elija otro puerto, o 0 para uno libre cualquiera.</translation>
    </message>
    <message>
        <source>No connections can be taken at %3, port %1. End the program that uses it, or choose another port.</source>
        <translation>No se pueden aceptar conexiones en %3, puerto %1. Cierre el programa que lo usa o elija otro puerto.</translation>
    </message>
    <message>
        <source>Between 1 and %1 courses can be completed at once, in a practice with a database.</source>
        <translation>Se pueden terminar de 1 a %1 cursos a la vez, en una práctica con base de datos.</translation>
    </message>
    <message>
        <source>The practice does not know that command.</source>
        <translation>La práctica no conoce esa orden.</translation>
    </message>
    <message>
        <source>The database took too long and the step was stopped: try again, or narrow it down.</source>
        <translation>La base de datos tardó demasiado y el paso se detuvo: inténtelo de nuevo o acótelo.</translation>
    </message>
    <message>
        <source>Somebody else is changing the same record: try again in a moment.</source>
        <translation>Otra persona está cambiando el mismo registro: inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Somebody else changed the same records at the same time: try again.</source>
        <translation>Otra persona cambió los mismos registros al mismo tiempo: inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The same entry exists already: open the existing one instead.</source>
        <translation>Ya existe la misma entrada: abra la existente.</translation>
    </message>
    <message>
        <source>The database refused the data because it breaks a rule: correct it and try again.</source>
        <translation>La base de datos rechazó los datos porque incumplen una regla: corríjalos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The database refused a value that it cannot read: correct it and try again.</source>
        <translation>La base de datos rechazó un valor que no puede leer: corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your login is not allowed to do this: ask an administrator.</source>
        <translation>Su usuario no puede hacer esto: pregunte a un administrador.</translation>
    </message>
    <message>
        <source>The database accepts no changes at present: ask an administrator.</source>
        <translation>La base de datos no acepta cambios por ahora: pregunte a un administrador.</translation>
    </message>
    <message>
        <source>The database lacks a table that this program needs: run “transmittalctl migrate”.</source>
        <translation>A la base de datos le falta una tabla que este programa necesita: ejecute «transmittalctl migrate».</translation>
    </message>
    <message>
        <source>The database lacks a function that this program needs: run “transmittalctl migrate”.</source>
        <translation>A la base de datos le falta una función que este programa necesita: ejecute «transmittalctl migrate».</translation>
    </message>
    <message>
        <source>The database lacks a schema that this program needs: run “transmittalctl migrate”.</source>
        <translation>A la base de datos le falta un esquema que este programa necesita: ejecute «transmittalctl migrate».</translation>
    </message>
    <message>
        <source>The database server is out of resources: tell an administrator.</source>
        <translation>Al servidor de la base de datos se le agotaron los recursos: avise a un administrador.</translation>
    </message>
    <message>
        <source>The connection to the database was lost: the program reconnects by itself; check afterwards whether the last step was done.</source>
        <translation>Se perdió la conexión con la base de datos: el programa se vuelve a conectar por sí solo; compruebe después si el último paso se hizo.</translation>
    </message>
    <message>
        <source>The step was stopped on request.</source>
        <translation>El paso se detuvo a petición.</translation>
    </message>
    <message>
        <source>The database could not do this: copy the details and tell support.</source>
        <translation>La base de datos no pudo hacer esto: copie los detalles y avise a soporte.</translation>
    </message>
    <message>
        <source>The certificate of the database server %3 is not the expected one: do not go on; ask an administrator which CA certificate belongs to it.</source>
        <translation>El certificado del servidor de la base de datos %3 no es el esperado: no continúe; pregunte a un administrador qué certificado de CA le corresponde.</translation>
    </message>
    <message>
        <source>The database refused the user name or the password of “%3”: enter them again.</source>
        <translation>La base de datos rechazó el nombre de usuario o la contraseña de «%3»: escríbalos de nuevo.</translation>
    </message>
    <message>
        <source>The database server %3 and this program do not agree on encryption: set sslmode to verify-full, or ask an administrator to turn TLS on at the server.</source>
        <translation>El servidor de la base de datos %3 y este programa no coinciden en el cifrado: ponga sslmode en verify-full o pida a un administrador que active TLS en el servidor.</translation>
    </message>
    <message>
        <source>The login “%3” may not use the database “%4”: ask an administrator for access.</source>
        <translation>El usuario «%3» no puede usar la base de datos «%4»: pida acceso a un administrador.</translation>
    </message>
    <message>
        <source>The server %3 has no database “%4”: check the name, or create it and run “transmittalctl migrate”.</source>
        <translation>El servidor %3 no tiene ninguna base de datos «%4»: compruebe el nombre, o créela y ejecute «transmittalctl migrate».</translation>
    </message>
    <message>
        <source>No database server answers at %3: check that it runs and that the network and the address are right.</source>
        <translation>Ningún servidor de base de datos responde en %3: compruebe que está en marcha y que la red y la dirección son correctas.</translation>
    </message>
    <message>
        <source>A defect in the program: copy the details and tell support.</source>
        <translation>Un defecto del programa: copie los detalles y avise a soporte.</translation>
    </message>
    <message>
        <source>The step was interrupted and nothing was saved: try again.</source>
        <translation>El paso se interrumpió y no se guardó nada: inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The connection broke before anything was saved: try again.</source>
        <translation>La conexión se cortó antes de guardar nada: inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was saved because an earlier step failed: try again.</source>
        <translation>No se guardó nada porque falló un paso anterior: inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The database holds a date that cannot be shown: tell support.</source>
        <translation>La base de datos contiene una fecha que no se puede mostrar: avise a soporte.</translation>
    </message>
    <message>
        <source>The file %3 with the CA certificate cannot be read: check the connection settings.</source>
        <translation>No se puede leer el archivo %3 con el certificado de CA: compruebe los ajustes de conexión.</translation>
    </message>
    <message>
        <source>Qt&apos;s PostgreSQL driver is missing: install the package libqt6sql6-psql.</source>
        <translation>Falta el controlador de PostgreSQL de Qt: instale el paquete libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>The database server is older than PostgreSQL 15: upgrade the server.</source>
        <translation>El servidor de la base de datos es anterior a PostgreSQL 15: actualice el servidor.</translation>
    </message>
    <message>
        <source>A defect in a query: tell support.</source>
        <translation>Un defecto en una consulta: avise a soporte.</translation>
    </message>
    <message>
        <source>A connection setting contains a NUL character: remove it.</source>
        <translation>Un ajuste de conexión contiene un carácter NUL: quítelo.</translation>
    </message>
    <message>
        <source>The database&apos;s host, name and user must be set: complete the connection settings.</source>
        <translation>Hay que indicar el servidor, el nombre y el usuario de la base de datos: complete los ajustes de conexión.</translation>
    </message>
    <message>
        <source>The database&apos;s port must be between 1 and 65535: correct the connection settings.</source>
        <translation>El puerto de la base de datos debe estar entre 1 y 65535: corrija los ajustes de conexión.</translation>
    </message>
    <message>
        <source>The certificate of the database server cannot be checked: name the file with its CA certificate in the connection settings.</source>
        <translation>No se puede comprobar el certificado del servidor de la base de datos: indique en los ajustes de conexión el archivo con su certificado de CA.</translation>
    </message>
    <message>
        <source>The connection setting %3 contains a semicolon, which cannot be passed on: remove it.</source>
        <translation>El ajuste de conexión %3 contiene un punto y coma, que no se puede transmitir: quítelo.</translation>
    </message>
    <message>
        <source>A text contains a NUL character, which cannot be stored: remove it and try again.</source>
        <translation>Un texto contiene un carácter NUL, que no se puede guardar: quítelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A date or time is not valid or outside the years 1 to 9999: correct it and try again.</source>
        <translation>Una fecha u hora no es válida o está fuera de los años 1 a 9999: corríjala e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The program is closing: the step was not begun.</source>
        <translation>El programa se está cerrando: el paso no se inició.</translation>
    </message>
    <message>
        <source>The program made a mistake; its log says where.</source>
        <translation>El programa cometió un error; su registro dice dónde.</translation>
    </message>
    <message>
        <source>The database gave no answer.</source>
        <translation>La base de datos no dio ninguna respuesta.</translation>
    </message>
    <message>
        <source>The database is older than this program: have an administrator run “transmittalctl migrate”.</source>
        <translation>La base de datos es más antigua que este programa: pida a un administrador que ejecute «transmittalctl migrate».</translation>
    </message>
    <message>
        <source>The database was made for a newer program (migration %3): install the current version here.</source>
        <translation>La base de datos se hizo para un programa más nuevo (migración %3): instale aquí la versión actual.</translation>
    </message>
    <message>
        <source>The migration %3 was changed after this database had applied it: use the program&apos;s original release.</source>
        <translation>La migración %3 se cambió después de que esta base de datos la aplicara: use la versión original del programa.</translation>
    </message>
    <message>
        <source>The migration %3 cannot be read: install the program anew.</source>
        <translation>No se puede leer la migración %3: instale de nuevo el programa.</translation>
    </message>
    <message>
        <source>The migration %3 of this program cannot be used: its name is not of the form 0001_name.sql. Tell support.</source>
        <translation>No se puede usar la migración %3 de este programa: su nombre no tiene la forma 0001_name.sql. Avise a soporte.</translation>
    </message>
    <message>
        <source>The migration %3 of this program cannot be used: number %1 was expected next. Tell support.</source>
        <translation>No se puede usar la migración %3 de este programa: a continuación se esperaba el número %1. Avise a soporte.</translation>
    </message>
    <message>
        <source>The migration %3 of this program cannot be used: line %1 has a %4, but every migration is one transaction already. Tell support.</source>
        <translation>No se puede usar la migración %3 de este programa: la línea %1 tiene un %4, pero cada migración ya es una transacción. Avise a soporte.</translation>
    </message>
    <message>
        <source>The migration %3 could not be applied and nothing of it was kept: %4. Tell support.</source>
        <translation>No se pudo aplicar la migración %3 y no quedó nada de ella: %4. Avise a soporte.</translation>
    </message>
    <message>
        <source>Another program is migrating this database: try again when it is done.</source>
        <translation>Otro programa está migrando esta base de datos: inténtelo de nuevo cuando haya terminado.</translation>
    </message>
    <message>
        <source>The database must be migrated by a superuser of the server, because roles are made: run the migration with such a login.</source>
        <translation>La base de datos la debe migrar un superusuario del servidor, porque se crean roles: ejecute la migración con un usuario así.</translation>
    </message>
    <message>
        <source>The reply catalogue %3 cannot be read: install the program anew.</source>
        <translation>No se puede leer el catálogo de respuestas %3: instale de nuevo el programa.</translation>
    </message>
    <message>
        <source>The environment must be “practice” or “live”: choose one of them.</source>
        <translation>El entorno debe ser «practice» o «live»: elija uno de los dos.</translation>
    </message>
    <message>
        <source>A new database needs its environment, once and for all: choose “practice” or “live”.</source>
        <translation>Una base de datos nueva necesita su entorno, de una vez por todas: elija «practice» o «live».</translation>
    </message>
    <message>
        <source>This is the practice database, not the live one: check the connection settings.</source>
        <translation>Esta es la base de datos de práctica, no la real: compruebe los ajustes de conexión.</translation>
    </message>
    <message>
        <source>This is the live database, not the practice one: check the connection settings.</source>
        <translation>Esta es la base de datos real, no la de práctica: compruebe los ajustes de conexión.</translation>
    </message>
    <message>
        <source>The file %3 cannot be read: install the program anew.</source>
        <translation>No se puede leer el archivo %3: instale de nuevo el programa.</translation>
    </message>
    <message>
        <source>The file %3 is damaged: install the program anew.</source>
        <translation>El archivo %3 está dañado: instale de nuevo el programa.</translation>
    </message>
    <message>
        <source>The shared table %3 does not exist: ask the owner of the course platform to correct it, then try again.</source>
        <translation>La tabla compartida %3 no existe: pida al dueño de la plataforma de cursos que lo corrija e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The shared table %3 has no column “%4” (%5): ask the owner of the course platform to correct it, then try again.</source>
        <translation>La tabla compartida %3 no tiene la columna «%4» (%5): pida al dueño de la plataforma de cursos que lo corrija e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The shared table %3 has the column “%4” as %5 instead of %6: ask the owner of the course platform to correct it, then try again.</source>
        <translation>La tabla compartida %3 tiene la columna «%4» como %5 en vez de %6: pida al dueño de la plataforma de cursos que lo corrija e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no worker of the number %1.</source>
        <translation>No hay ningún trabajador con el número %1.</translation>
    </message>
    <message>
        <source>There is no bulk action %1.</source>
        <translation>No hay ninguna acción en lote %1.</translation>
    </message>
    <message>
        <source>Transmission %1 is being sent right now. Open its proof again when its outcome is known.</source>
        <translation>La transmisión %1 se está enviando en este momento. Abra de nuevo su constancia cuando se conozca su resultado.</translation>
    </message>
    <message>
        <source>A password needs at least %1 characters.</source>
        <translation>Una contraseña necesita al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>The secret is empty. Give it again.</source>
        <translation>El secreto está vacío. Indíquelo de nuevo.</translation>
    </message>
    <message>
        <source>Choose a password that is not empty and holds no NUL.</source>
        <translation>Elija una contraseña que no esté vacía y no contenga NUL.</translation>
    </message>
    <message>
        <source>The secret cannot be locked for a worker: its public key is damaged. Approve the worker again.</source>
        <translation>El secreto no se puede sellar para un trabajador: su clave pública está dañada. Apruebe de nuevo el trabajador.</translation>
    </message>
    <message>
        <source>A stored secret cannot be opened on this machine. Set it again, so that it is locked for this worker too.</source>
        <translation>Un secreto guardado no se puede abrir en este equipo. Establézcalo de nuevo, para que se selle también para este trabajador.</translation>
    </message>
    <message>
        <source>The keychain of this desktop cannot be used. Unlock it or start its service, or name a file in TRANSMITTAL_WORKER_CREDENTIALS.</source>
        <translation>No se puede usar el llavero de este escritorio. Desbloquéelo o inicie su servicio, o indique un archivo en TRANSMITTAL_WORKER_CREDENTIALS.</translation>
    </message>
    <message>
        <source>The worker&apos;s credentials in %3 cannot be used: it is not a file.</source>
        <translation>No se pueden usar las credenciales del trabajador en %3: no es un archivo.</translation>
    </message>
    <message>
        <source>The worker&apos;s credentials in %3 cannot be used: it belongs to another user. Give it to the user this program runs as.</source>
        <translation>No se pueden usar las credenciales del trabajador en %3: pertenece a otro usuario. Déselo al usuario con el que se ejecuta este programa.</translation>
    </message>
    <message>
        <source>The worker&apos;s credentials in %3 cannot be used: others may read it. Take that away with: chmod 600</source>
        <translation>No se pueden usar las credenciales del trabajador en %3: otros pueden leerlo. Evítelo con: chmod 600</translation>
    </message>
    <message>
        <source>The worker&apos;s credentials in %3 cannot be used: They are damaged or written by another program. Approve this worker again.</source>
        <translation>No se pueden usar las credenciales del trabajador en %3: Están dañadas o las escribió otro programa. Apruebe de nuevo este trabajador.</translation>
    </message>
    <message>
        <source>The worker&apos;s credentials in %3 cannot be used: They are damaged. Approve this worker again.</source>
        <translation>No se pueden usar las credenciales del trabajador en %3: Están dañadas. Apruebe de nuevo este trabajador.</translation>
    </message>
    <message>
        <source>The worker&apos;s credentials in %3 cannot be used: %4</source>
        <translation>No se pueden usar las credenciales del trabajador en %3: %4</translation>
    </message>
    <message>
        <source>The worker&apos;s credentials in the keychain cannot be used: They are damaged or written by another program. Approve this worker again.</source>
        <translation>No se pueden usar las credenciales del trabajador en el llavero: Están dañadas o las escribió otro programa. Apruebe de nuevo este trabajador.</translation>
    </message>
    <message>
        <source>The worker&apos;s credentials in the keychain cannot be used: They are damaged. Approve this worker again.</source>
        <translation>No se pueden usar las credenciales del trabajador en el llavero: Están dañadas. Apruebe de nuevo este trabajador.</translation>
    </message>
    <message>
        <source>The worker&apos;s credentials cannot be written to %3: %4</source>
        <translation>No se pueden escribir las credenciales del trabajador en %3: %4</translation>
    </message>
    <message>
        <source>%3 cannot be removed: %4</source>
        <translation>No se puede eliminar %3: %4</translation>
    </message>
    <message>
        <source>The password file %3 cannot be read.</source>
        <translation>No se puede leer el archivo de contraseña %3.</translation>
    </message>
    <message>
        <source>The password file %3 must belong to you and be readable by nobody else (mode 0600).</source>
        <translation>El archivo de contraseña %3 debe pertenecerle a usted y nadie más debe poder leerlo (modo 0600).</translation>
    </message>
    <message>
        <source>The settings could not be written to %3. Check the folder and the space on the disk.</source>
        <translation>No se pudieron escribir los ajustes en %3. Compruebe la carpeta y el espacio en el disco.</translation>
    </message>
    <message>
        <source>This program is incomplete: it lacks a reply catalogue. Install it again.</source>
        <translation>Este programa está incompleto: le falta un catálogo de respuestas. Instálelo de nuevo.</translation>
    </message>
    <message>
        <source>The reply catalogue cannot be used. Restore the one that came with the program.</source>
        <translation>No se puede usar el catálogo de respuestas. Restaure el que vino con el programa.</translation>
    </message>
    <message>
        <source>The program made a mistake while writing a PDF; its log says where.</source>
        <translation>El programa cometió un error al escribir un PDF; su registro dice dónde.</translation>
    </message>
    <message>
        <source>This program cannot write a PDF.</source>
        <translation>Este programa no puede escribir un PDF.</translation>
    </message>
    <message>
        <source>The PDF could not be written.</source>
        <translation>No se pudo escribir el PDF.</translation>
    </message>
    <message>
        <source>This workstation may not work jobs: an administrator has to approve its worker login first (workers approve).</source>
        <translation>Esta estación no puede trabajar: un administrador tiene que aprobar antes su usuario de trabajador (workers approve).</translation>
    </message>
    <message>
        <source>This worker process is not registered under this login.</source>
        <translation>Este proceso de trabajador no está registrado con este usuario.</translation>
    </message>
    <message>
        <source>There is no queue named %3.</source>
        <translation>No hay ninguna cola llamada %3.</translation>
    </message>
    <message>
        <source>Program %3 is too old for %4: update Transmittal on %5.</source>
        <translation>El programa %3 es demasiado antiguo para %4: actualice Transmittal en %5.</translation>
    </message>
    <message>
        <source>A transmission is prepared by prepare_transmission alone.</source>
        <translation>Una transmisión solo la prepara prepare_transmission.</translation>
    </message>
    <message>
        <source>A transmission is finished by finish_transmission alone.</source>
        <translation>Una transmisión solo la termina finish_transmission.</translation>
    </message>
    <message>
        <source>A reply is stored for this job: it is classified, not sent again.</source>
        <translation>Para este trabajo hay una respuesta guardada: se clasifica, no se envía de nuevo.</translation>
    </message>
    <message>
        <source>Phase %3 cannot follow %4.</source>
        <translation>La fase %3 no puede seguir a %4.</translation>
    </message>
    <message>
        <source>A reply can be recorded only after sending.</source>
        <translation>Una respuesta solo se puede registrar después de enviar.</translation>
    </message>
    <message>
        <source>Say why the channel is paused: the next person reads it.</source>
        <translation>Diga por qué se pausa el canal: lo leerá quien venga después.</translation>
    </message>
    <message>
        <source>%3 is paused already, or does not exist.</source>
        <translation>%3 ya está en pausa o no existe.</translation>
    </message>
    <message>
        <source>%3 is not paused.</source>
        <translation>%3 no está en pausa.</translation>
    </message>
    <message>
        <source>%3 is not a setting of a queue.</source>
        <translation>%3 no es un ajuste de una cola.</translation>
    </message>
    <message>
        <source>concurrency cannot be %3.</source>
        <translation>concurrency no puede ser %3.</translation>
    </message>
    <message>
        <source>rate_per_minute cannot be %3.</source>
        <translation>rate_per_minute no puede ser %3.</translation>
    </message>
    <message>
        <source>burst cannot be %3.</source>
        <translation>burst no puede ser %3.</translation>
    </message>
    <message>
        <source>max_attempts cannot be %3.</source>
        <translation>max_attempts no puede ser %3.</translation>
    </message>
    <message>
        <source>retry_delays cannot be %3.</source>
        <translation>retry_delays no puede ser %3.</translation>
    </message>
    <message>
        <source>lease cannot be %3.</source>
        <translation>lease no puede ser %3.</translation>
    </message>
    <message>
        <source>hard_limit cannot be %3.</source>
        <translation>hard_limit no puede ser %3.</translation>
    </message>
    <message>
        <source>min_protocol cannot be %3.</source>
        <translation>min_protocol no puede ser %3.</translation>
    </message>
    <message>
        <source>time_zone cannot be %3.</source>
        <translation>time_zone no puede ser %3.</translation>
    </message>
    <message>
        <source>windows cannot be %3.</source>
        <translation>windows no puede ser %3.</translation>
    </message>
    <message>
        <source>holidays cannot be %3.</source>
        <translation>holidays no puede ser %3.</translation>
    </message>
    <message>
        <source>breaker_threshold cannot be %3.</source>
        <translation>breaker_threshold no puede ser %3.</translation>
    </message>
    <message>
        <source>breaker_cooldown cannot be %3.</source>
        <translation>breaker_cooldown no puede ser %3.</translation>
    </message>
    <message>
        <source>This job is not a transmission.</source>
        <translation>Este trabajo no es una transmisión.</translation>
    </message>
    <message>
        <source>An acceptance needs a stored reply that holds the certificate number.</source>
        <translation>Una aceptación necesita una respuesta guardada que contenga el número de certificado.</translation>
    </message>
    <message>
        <source>After sending, an outcome without a stored reply can only be unconfirmed.</source>
        <translation>Después de enviar, un resultado sin respuesta guardada solo puede quedar sin confirmar.</translation>
    </message>
    <message>
        <source>Another worker holds this bulk action now.</source>
        <translation>Otro trabajador tiene ahora esta acción en lote.</translation>
    </message>
    <message>
        <source>%3 is not a schedule field.</source>
        <translation>%3 no es un campo de programación.</translation>
    </message>
    <message>
        <source>%3 is out of range %1 to %2.</source>
        <translation>%3 está fuera del intervalo de %1 a %2.</translation>
    </message>
    <message>
        <source>&quot;%3&quot; is not a schedule: minute hour day month weekday.</source>
        <translation>«%3» no es una programación: minuto hora día mes día de la semana.</translation>
    </message>
    <message>
        <source>There is no periodic job named %3.</source>
        <translation>No hay ningún trabajo periódico llamado %3.</translation>
    </message>
    <message>
        <source>%3 is not a time zone.</source>
        <translation>%3 no es una zona horaria.</translation>
    </message>
    <message>
        <source>Version %3 of the reply catalogue of %4 was changed without a new version number.</source>
        <translation>La versión %3 del catálogo de respuestas de %4 se cambió sin un nuevo número de versión.</translation>
    </message>
    <message>
        <source>The filter %3 cannot be read.</source>
        <translation>No se puede leer el filtro %3.</translation>
    </message>
    <message>
        <source>There is no filter named %3.</source>
        <translation>No hay ningún filtro llamado %3.</translation>
    </message>
    <message>
        <source>The list cannot be sorted by %3.</source>
        <translation>La lista no se puede ordenar por %3.</translation>
    </message>
    <message>
        <source>A page is the first, the last, or one before or after a row.</source>
        <translation>Una página es la primera, la última, o la anterior o la siguiente a una fila.</translation>
    </message>
    <message>
        <source>There is no transmission %1.</source>
        <translation>No hay ninguna transmisión %1.</translation>
    </message>
    <message>
        <source>There is no attempt %1.</source>
        <translation>No hay ningún intento %1.</translation>
    </message>
    <message>
        <source>Transmission %1 cannot be sent.</source>
        <translation>La transmisión %1 no se puede enviar.</translation>
    </message>
    <message>
        <source>Transmission %1 cannot be retried.</source>
        <translation>La transmisión %1 no se puede reintentar.</translation>
    </message>
    <message>
        <source>Transmission %1 cannot be cancelled.</source>
        <translation>La transmisión %1 no se puede cancelar.</translation>
    </message>
    <message>
        <source>Transmission %1 cannot be deleted.</source>
        <translation>La transmisión %1 no se puede eliminar.</translation>
    </message>
    <message>
        <source>Transmission %1 cannot be corrected.</source>
        <translation>La transmisión %1 no se puede corregir.</translation>
    </message>
    <message>
        <source>There is no such transmission.</source>
        <translation>No existe esa transmisión.</translation>
    </message>
    <message>
        <source>It was superseded by transmission %1.</source>
        <translation>Fue sustituida por la transmisión %1.</translation>
    </message>
    <message>
        <source>It is deleted.</source>
        <translation>Está eliminada.</translation>
    </message>
    <message>
        <source>It is being sent right now.</source>
        <translation>Se está enviando en este momento.</translation>
    </message>
    <message>
        <source>It was sent and its outcome is not known: resolve it first.</source>
        <translation>Se envió y no se conoce su resultado: resuélvala primero.</translation>
    </message>
    <message>
        <source>It is accepted.</source>
        <translation>Está aceptada.</translation>
    </message>
    <message>
        <source>Its channel is on hold: mend and resume the channel.</source>
        <translation>Su canal está retenido: arréglelo y reanúdelo.</translation>
    </message>
    <message>
        <source>It is rejected, not waiting.</source>
        <translation>Está rechazada, no en espera.</translation>
    </message>
    <message>
        <source>It is failed, not waiting.</source>
        <translation>Está fallida, no en espera.</translation>
    </message>
    <message>
        <source>It is cancelled, not waiting.</source>
        <translation>Está cancelada, no en espera.</translation>
    </message>
    <message>
        <source>It is waiting to be sent already.</source>
        <translation>Ya espera a ser enviada.</translation>
    </message>
    <message>
        <source>It waits for transmission %1.</source>
        <translation>Espera a la transmisión %1.</translation>
    </message>
    <message>
        <source>It is cancelled already.</source>
        <translation>Ya está cancelada.</translation>
    </message>
    <message>
        <source>It is pending: cancel it first.</source>
        <translation>Está pendiente: cancélela primero.</translation>
    </message>
    <message>
        <source>It is waiting: cancel it first.</source>
        <translation>Está en espera: cancélela primero.</translation>
    </message>
    <message>
        <source>It is on_hold: cancel it first.</source>
        <translation>Está retenida: cancélela primero.</translation>
    </message>
    <message>
        <source>%3 is not a field that can be corrected.</source>
        <translation>%3 no es un campo que se pueda corregir.</translation>
    </message>
    <message>
        <source>A date must be written as YYYY-MM-DD.</source>
        <translation>Una fecha debe escribirse como AAAA-MM-DD.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Write down why: the reason is kept with the transmission.</source>
        <translation>Escriba por qué: el motivo se conserva con la transmisión.</translation>
    </message>
    <message>
        <source>The decision is accepted, not_filed or send_again; the basis is look_up, report, late_reply or decision.</source>
        <translation>La decisión es accepted, not_filed o send_again; el fundamento es look_up, report, late_reply o decision.</translation>
    </message>
    <message>
        <source>An acceptance needs the number that the authority gave.</source>
        <translation>Una aceptación necesita el número que dio la autoridad.</translation>
    </message>
    <message>
        <source>The authority gave number %1 for transmission %2. Look again which number it shows for this one.</source>
        <translation>La autoridad dio el número %1 para la transmisión %2. Mire de nuevo qué número muestra para esta.</translation>
    </message>
    <message>
        <source>Transmission %1 is pending: only an unconfirmed one is resolved.</source>
        <translation>La transmisión %1 está pendiente: solo se resuelve una sin confirmar.</translation>
    </message>
    <message>
        <source>Transmission %1 is waiting: only an unconfirmed one is resolved.</source>
        <translation>La transmisión %1 está en espera: solo se resuelve una sin confirmar.</translation>
    </message>
    <message>
        <source>Transmission %1 is sending: only an unconfirmed one is resolved.</source>
        <translation>La transmisión %1 está enviándose: solo se resuelve una sin confirmar.</translation>
    </message>
    <message>
        <source>Transmission %1 is on_hold: only an unconfirmed one is resolved.</source>
        <translation>La transmisión %1 está retenida: solo se resuelve una sin confirmar.</translation>
    </message>
    <message>
        <source>Transmission %1 is accepted: only an unconfirmed one is resolved.</source>
        <translation>La transmisión %1 está aceptada: solo se resuelve una sin confirmar.</translation>
    </message>
    <message>
        <source>Transmission %1 is rejected: only an unconfirmed one is resolved.</source>
        <translation>La transmisión %1 está rechazada: solo se resuelve una sin confirmar.</translation>
    </message>
    <message>
        <source>Transmission %1 is failed: only an unconfirmed one is resolved.</source>
        <translation>La transmisión %1 está fallida: solo se resuelve una sin confirmar.</translation>
    </message>
    <message>
        <source>Transmission %1 is cancelled: only an unconfirmed one is resolved.</source>
        <translation>La transmisión %1 está cancelada: solo se resuelve una sin confirmar.</translation>
    </message>
    <message>
        <source>No late reply is stored for this transmission.</source>
        <translation>Para esta transmisión no hay ninguna respuesta tardía guardada.</translation>
    </message>
    <message>
        <source>A bulk action is send, retry, cancel or delete.</source>
        <translation>Una acción en lote es send, retry, cancel o delete.</translation>
    </message>
    <message>
        <source>An action on all transmissions has to say so: use the filter &quot;all&quot;.</source>
        <translation>Una acción sobre todas las transmisiones tiene que decirlo: use el filtro «all».</translation>
    </message>
    <message>
        <source>This bulk action is not running.</source>
        <translation>Esta acción en lote no está en marcha.</translation>
    </message>
</context>
<context>
    <name>ErrorLogPane</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>ErrorLogTab</name>
    <message>
        <source>The error log is copied: paste it into a message to support.</source>
        <translation>El registro de errores está copiado: péguelo en un mensaje a soporte.</translation>
    </message>
    <message>
        <source>The last hundred errors and warnings of this program on this workstation. No secrets and nothing about students.</source>
        <translation>Los últimos cien errores y advertencias de este programa en esta estación. Sin secretos y nada sobre estudiantes.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Empty this list; the log file keeps everything</source>
        <translation>Vacía esta lista; el archivo de registro lo conserva todo</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Copy everything for a message to support</source>
        <translation>Copiar todo para un mensaje a soporte</translation>
    </message>
    <message>
        <source>Error log</source>
        <translation>Registro de errores</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Sin errores</translation>
    </message>
    <message>
        <source>Nothing went wrong in this program since it was started.</source>
        <translation>Nada salió mal en este programa desde que se inició.</translation>
    </message>
    <message>
        <source>The error log is empty; the log file keeps everything.</source>
        <translation>El registro de errores está vacío; el archivo de registro lo conserva todo.</translation>
    </message>
    <message>
        <source>Search the error log</source>
        <translation>Buscar en el registro de errores</translation>
    </message>
</context>
<context>
    <name>ErrorState</name>
    <message>
        <source>This could not be loaded</source>
        <translation>No se pudo cargar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Show personal data</source>
        <translation>Mostrar datos personales</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n byte(s)</source>
        <translation>
            <numerusform>%1 · %n byte</numerusform>
            <numerusform>%1 · %n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
</context>
<context>
    <name>ExportLine</name>
    <message>
        <source>Exporting: %1 of %2</source>
        <translation>Exportando: %1 de %2</translation>
    </message>
    <message>
        <source>all that match</source>
        <translation>todas las que coinciden</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved as %1</source>
        <translation>
            <numerusform>%n fila guardada como %1</numerusform>
            <numerusform>%n filas guardadas como %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the rows that are selected</source>
        <translation>Exportar las filas seleccionadas</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exportar la lista</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Copying: %1 of %2</source>
        <translation>Copiando: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n fila copiada</numerusform>
            <numerusform>%n filas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>%1: missing</source>
        <translation>%1: falta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>About this transmission</source>
        <translation>Sobre esta transmisión</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>In this state since</source>
        <translation>En este estado desde</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Corrects %1</source>
        <translation>Corrige a %1</translation>
    </message>
    <message>
        <source>Corrected by %1</source>
        <translation>Corregida por %1</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>Inscripción</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Tribunal</translation>
    </message>
    <message>
        <source>Court code</source>
        <translation>Código del tribunal</translation>
    </message>
    <message>
        <source>Court code, then Enter</source>
        <translation>Código del tribunal y después Intro</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Últimos 365 días</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Today or over</source>
        <translation>Hoy o vencido</translation>
    </message>
    <message>
        <source>Within 3 days</source>
        <translation>En 3 días</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>En una semana</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>En 30 días</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Data refused (%1)</source>
        <translation>Datos rechazados (%1)</translation>
    </message>
    <message>
        <source>Filed already (%1)</source>
        <translation>Ya presentado (%1)</translation>
    </message>
    <message>
        <source>Login refused (%1)</source>
        <translation>Acceso rechazado (%1)</translation>
    </message>
    <message>
        <source>Set up wrongly (%1)</source>
        <translation>Mal configurado (%1)</translation>
    </message>
    <message>
        <source>Service failed (%1)</source>
        <translation>Falló el servicio (%1)</translation>
    </message>
    <message>
        <source>Not reached (%1)</source>
        <translation>Sin conexión (%1)</translation>
    </message>
    <message>
        <source>No certificate number (%1)</source>
        <translation>Sin número de certificado (%1)</translation>
    </message>
    <message>
        <source>No answer (%1)</source>
        <translation>Sin respuesta (%1)</translation>
    </message>
    <message>
        <source>Decided as not filed (%1)</source>
        <translation>Decidido: no presentado (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n no longer fit(s)</source>
        <comment>rows that changed while they were shown</comment>
        <translation>
            <numerusform>%n ya no encaja</numerusform>
            <numerusform>%n ya no encajan</numerusform>
        </translation>
    </message>
    <message>
        <source>These rows, in grey, changed while you were looking and do not fit the filter any more. They stay in their place until you take them away with this button or F5.</source>
        <translation>Estas filas, en gris, cambiaron mientras las miraba y ya no encajan en el filtro. Se quedan en su sitio hasta que las quite con este botón o con F5.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde el %1</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Último %n día</numerusform>
            <numerusform>Últimos %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <translation>
            <numerusform>En %n día</numerusform>
            <numerusform>En %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Quitar el filtro %1</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>First name is missing.</source>
        <translation>Falta el nombre.</translation>
    </message>
    <message>
        <source>Last name is missing.</source>
        <translation>Falta el apellido.</translation>
    </message>
    <message>
        <source>Birth date is missing.</source>
        <translation>Falta la fecha de nacimiento.</translation>
    </message>
    <message>
        <source>Driver licence is missing.</source>
        <translation>Falta la licencia de conducir.</translation>
    </message>
    <message>
        <source>Citation number is missing.</source>
        <translation>Falta el número de citación.</translation>
    </message>
    <message>
        <source>Court code is missing.</source>
        <translation>Falta el código del tribunal.</translation>
    </message>
    <message>
        <source>Completion date is missing.</source>
        <translation>Falta la fecha de finalización.</translation>
    </message>
    <message>
        <source>The completion date is missing. Enter the day on which the course was completed.</source>
        <translation>Falta la fecha de finalización. Escriba el día en que se completó el curso.</translation>
    </message>
    <message>
        <source>The completion date lies in the future. Enter the day on which the course was completed.</source>
        <translation>La fecha de finalización está en el futuro. Escriba el día en que se completó el curso.</translation>
    </message>
    <message>
        <source>The completion date lies before the birth date. Correct one of the two.</source>
        <translation>La fecha de finalización es anterior a la de nacimiento. Corrija una de las dos.</translation>
    </message>
    <message>
        <source>The birth date is missing. Enter it as it stands on the licence.</source>
        <translation>Falta la fecha de nacimiento. Escríbala como figura en la licencia.</translation>
    </message>
    <message>
        <source>The birth date lies in the future. Enter it as it stands on the licence.</source>
        <translation>La fecha de nacimiento está en el futuro. Escríbala como figura en la licencia.</translation>
    </message>
    <message>
        <source>The birth date makes the student younger than %1 or older than %2 at completion. Enter it as it stands on the licence.</source>
        <translation>Según la fecha de nacimiento, el estudiante tendría menos de %1 o más de %2 años al finalizar. Escríbala como figura en la licencia.</translation>
    </message>
    <message>
        <source>The citation number is missing. Enter it as it stands on the citation.</source>
        <translation>Falta el número de citación. Escríbalo como figura en la citación.</translation>
    </message>
    <message>
        <source>The citation number is longer than %1 characters. Enter it as it stands on the citation.</source>
        <translation>El número de citación tiene más de %1 caracteres. Escríbalo como figura en la citación.</translation>
    </message>
    <message>
        <source>The citation number may hold letters, digits, blanks, dots, slashes and hyphens, and begins and ends with a letter or digit.</source>
        <translation>El número de citación puede tener letras, cifras, espacios, puntos, barras y guiones, y empieza y termina con una letra o cifra.</translation>
    </message>
    <message>
        <source>The driver licence is missing. Enter the California licence, one letter and seven digits.</source>
        <translation>Falta la licencia de conducir. Escriba la licencia de California, una letra y siete cifras.</translation>
    </message>
    <message>
        <source>The driver licence is not a California one. It is one capital letter and seven digits.</source>
        <translation>La licencia no es de California. Es una letra mayúscula y siete cifras.</translation>
    </message>
    <message>
        <source>The court code is missing. Choose the court.</source>
        <translation>Falta el código del tribunal. Elija el tribunal.</translation>
    </message>
    <message>
        <source>The court code is not one of the DMV&apos;s. It has five digits, with leading zeros; the first two are the county, 01 to 58.</source>
        <translation>El código del tribunal no es del DMV. Tiene cinco cifras, con ceros a la izquierda; las dos primeras son el condado, de 01 a 58.</translation>
    </message>
    <message>
        <source>The modality is missing. Set it for the channel; 4T is an online course.</source>
        <translation>Falta la modalidad. Establézcala en el canal; 4T es un curso en línea.</translation>
    </message>
    <message>
        <source>The modality is not a code of one to four capital letters and digits. Set it for the channel; 4T is an online course.</source>
        <translation>La modalidad no es un código de una a cuatro mayúsculas y cifras. Establézcala en el canal; 4T es un curso en línea.</translation>
    </message>
    <message>
        <source>The first name is missing. Enter it.</source>
        <translation>Falta el nombre. Escríbalo.</translation>
    </message>
    <message>
        <source>The first name holds characters that cannot be shown. Type it anew.</source>
        <translation>El nombre contiene caracteres que no se pueden mostrar. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>The first name holds doubled braces. Type it anew.</source>
        <translation>El nombre contiene llaves dobles. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>The first name begins or ends with a blank. Remove it.</source>
        <translation>El nombre empieza o termina con un espacio. Quítelo.</translation>
    </message>
    <message>
        <source>The first name is longer than %2 characters. Shorten it as the court or the licence does.</source>
        <translation>El nombre tiene más de %2 caracteres. Acórtelo como lo hace el tribunal o la licencia.</translation>
    </message>
    <message>
        <source>The last name is missing. Enter it.</source>
        <translation>Falta el apellido. Escríbalo.</translation>
    </message>
    <message>
        <source>The last name holds characters that cannot be shown. Type it anew.</source>
        <translation>El apellido contiene caracteres que no se pueden mostrar. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>The last name holds doubled braces. Type it anew.</source>
        <translation>El apellido contiene llaves dobles. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>The last name begins or ends with a blank. Remove it.</source>
        <translation>El apellido empieza o termina con un espacio. Quítelo.</translation>
    </message>
    <message>
        <source>The last name is longer than %2 characters. Shorten it as the court or the licence does.</source>
        <translation>El apellido tiene más de %2 caracteres. Acórtelo como lo hace el tribunal o la licencia.</translation>
    </message>
</context>
<context>
    <name>FirstPassword</name>
    <message>
        <source>First password of %1</source>
        <translation>Primera contraseña de %1</translation>
    </message>
    <message>
        <source>Hand it over now: it is shown this once and kept nowhere. The person changes it under Database, Own password.</source>
        <translation>Entréguela ahora: se muestra solo esta vez y no se guarda en ningún sitio. La persona la cambia en Base de datos, Contraseña propia.</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Primera contraseña</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Done, forget it</source>
        <translation>Listo, olvidarla</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>%1, required</source>
        <translation>%1, obligatorio</translation>
    </message>
</context>
<context>
    <name>FormState</name>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
</context>
<context>
    <name>FrameCommands</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>Ir al resumen</translation>
    </message>
    <message>
        <source>Go to the transmissions</source>
        <translation>Ir a las transmisiones</translation>
    </message>
    <message>
        <source>Go to the activity</source>
        <translation>Ir a la actividad</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>Ir a los ajustes</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Avanzar</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar una orden</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostrar todas las teclas</translation>
    </message>
    <message>
        <source>Read this page again</source>
        <translation>Leer de nuevo esta página</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>Cerrar el detalle</translation>
    </message>
    <message>
        <source>Undo what was done last</source>
        <translation>Deshacer lo último</translation>
    </message>
    <message>
        <source>Narrow or widen the navigation</source>
        <translation>Estrechar o ensanchar la navegación</translation>
    </message>
    <message>
        <source>Use light colours</source>
        <translation>Usar colores claros</translation>
    </message>
    <message>
        <source>Use dark colours</source>
        <translation>Usar colores oscuros</translation>
    </message>
    <message>
        <source>Speak English</source>
        <translation>Speak English</translation>
    </message>
    <message>
        <source>Hablar español</source>
        <translation>Hablar español</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Cambiar su contraseña</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Between the list and its detail</source>
        <translation>Entre la lista y su detalle</translation>
    </message>
</context>
<context>
    <name>HeldJobRow</name>
    <message>
        <source>%1, %2, attempt %3, held since %4</source>
        <translation>%1, %2, intento %3, desde %4</translation>
    </message>
    <message>
        <source>attempt %1, held %2, lease until %3</source>
        <translation>intento %1, desde hace %2, reservado hasta %3</translation>
    </message>
    <message>
        <source>Open transmission %1</source>
        <translation>Abrir la transmisión %1</translation>
    </message>
</context>
<context>
    <name>HelpTip</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>Not possible now</source>
        <translation>Ahora no es posible</translation>
    </message>
</context>
<context>
    <name>KeyOverview</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Buscar en las teclas</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Ninguna tecla hace eso.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>Fechas y horas</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>An authority&apos;s own words and the mail to administrators stay as they were written.</source>
        <translation>Las palabras de una autoridad y el correo a los administradores quedan como se escribieron.</translation>
    </message>
</context>
<context>
    <name>LeavingQuestion</name>
    <message>
        <source>Leave without saving?</source>
        <translation>¿Salir sin guardar?</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Salir sin guardar</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>What you changed is not saved: %1.</source>
        <translation>Lo que cambió no está guardado: %1.</translation>
    </message>
</context>
<context>
    <name>LoadingState</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
</context>
<context>
    <name>MailSection</name>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Notifications go to administrators who have an e-mail address.</source>
        <translation>Los avisos van a los administradores que tienen dirección de correo.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Transmittal</source>
        <translation>Transmittal</translation>
    </message>
    <message>
        <source>Transmittal (PRACTICE)</source>
        <translation>Transmittal (PRÁCTICA)</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>Widen the navigation</source>
        <translation>Ensanchar la navegación</translation>
    </message>
    <message>
        <source>Narrow the navigation</source>
        <translation>Estrechar la navegación</translation>
    </message>
    <message>
        <source>Transmittal</source>
        <translation>Transmittal</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Transmissions</source>
        <translation>Transmisiones</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a person</source>
        <translation>
            <numerusform>%n espera a una persona</numerusform>
            <numerusform>%n esperan a una persona</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message numerus="yes">
        <source>%n unread notification(s)</source>
        <translation>
            <numerusform>%n aviso sin leer</numerusform>
            <numerusform>%n avisos sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>NavigationItem</name>
    <message>
        <source>999+</source>
        <translation>999+</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>NoPermissionState</name>
    <message>
        <source>You may not see this</source>
        <translation>No puede ver esto</translation>
    </message>
    <message>
        <source>Your role does not include it. Ask a supervisor if you need it for your work.</source>
        <translation>Su rol no lo incluye. Pregunte a un supervisor si lo necesita para su trabajo.</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>Worker %3 asks to be approved</source>
        <translation>El trabajador %3 pide que se le apruebe</translation>
    </message>
    <message>
        <source>%3 is on hold (%4)</source>
        <translation>%3 está retenido (%4)</translation>
    </message>
    <message>
        <source>%3 does not answer</source>
        <translation>%3 no responde</translation>
    </message>
    <message>
        <source>%3 job %1 failed</source>
        <translation>El trabajo %1 (%3) falló</translation>
    </message>
    <message>
        <source>%3 job %1 cannot be taken from a lost worker</source>
        <translation>El trabajo %1 (%3) no se le puede quitar a un trabajador perdido</translation>
    </message>
    <message>
        <source>&quot;%3&quot; was missed</source>
        <translation>«%3» no se ejecutó</translation>
    </message>
    <message>
        <source>A late answer for transmission %1</source>
        <translation>Respuesta tardía para la transmisión %1</translation>
    </message>
    <message>
        <source>Transmission %1 answers for a filing that is on record already</source>
        <translation>La transmisión %1 responde por una presentación que ya está registrada</translation>
    </message>
    <message>
        <source>Transmission %1 failed</source>
        <translation>La transmisión %1 falló</translation>
    </message>
    <message>
        <source>Transmission %1 is not shown to earlier systems</source>
        <translation>Los sistemas anteriores no ven la transmisión %1</translation>
    </message>
    <message>
        <source>The completion of enrollment %1 cannot be recorded</source>
        <translation>La finalización de la inscripción %1 no se puede registrar</translation>
    </message>
    <message>
        <source>%3 requested the worker %4 for the workstation %5. Compare the key shown there before approving it.</source>
        <translation>%3 solicitó el trabajador %4 para la estación %5. Compare la clave que se muestra allí antes de aprobarlo.</translation>
    </message>
    <message>
        <source>%3 No transmission is sent on this channel until somebody mends it and resumes the channel.</source>
        <translation>%3 No se envía ninguna transmisión por este canal hasta que alguien lo arregle y reanude el canal.</translation>
    </message>
    <message>
        <source>%1 calls in a row failed; sending pauses and is tried again by itself.</source>
        <translation>%1 llamadas seguidas fallaron; el envío hace una pausa y se vuelve a intentar por sí solo.</translation>
    </message>
    <message>
        <source>The database refuses it (SQLSTATE %3): tell support.</source>
        <translation>La base de datos lo rechaza (SQLSTATE %3): avise a soporte.</translation>
    </message>
    <message>
        <source>It was due at %3 and no worker could start it in time. It runs again as scheduled.</source>
        <translation>Tocaba el %3 y ningún trabajador pudo iniciarlo a tiempo. Se ejecuta de nuevo según su horario.</translation>
    </message>
    <message>
        <source>An answer came after the worker had lost its lease. It changed nothing and is kept as evidence of attempt %1; look at it when you resolve the transmission.</source>
        <translation>Llegó una respuesta después de que el trabajador perdiera su plazo. No cambió nada y se guarda como prueba del intento %1; mírela cuando resuelva la transmisión.</translation>
    </message>
    <message>
        <source>The authority answered %3 with number %4. Compare the evidence of both transmissions.</source>
        <translation>La autoridad respondió %3 con el número %4. Compare las pruebas de ambas transmisiones.</translation>
    </message>
    <message>
        <source>All attempts are used up; the last answer was %3. Look at it and retry it by hand when the cause is gone.</source>
        <translation>Se agotaron todos los intentos; la última respuesta fue %3. Mírela y reinténtela a mano cuando haya desaparecido la causa.</translation>
    </message>
    <message>
        <source>The shared tables refuse it (SQLSTATE %3): mend them. The transmission itself goes on, and is shown as soon as they take it.</source>
        <translation>Las tablas compartidas la rechazan (SQLSTATE %3): arréglelas. La transmisión sigue su curso y se muestra en cuanto la acepten.</translation>
    </message>
    <message>
        <source>The database refuses it (SQLSTATE %3): look at the data of the enrollment.</source>
        <translation>La base de datos la rechaza (SQLSTATE %3): revise los datos de la inscripción.</translation>
    </message>
</context>
<context>
    <name>NotificationPane</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>the program itself</source>
        <translation>el propio programa</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>It is taken care of: end it for everybody</source>
        <translation>Está atendido: terminarlo para todos</translation>
    </message>
    <message>
        <source>Only operators and above resolve notifications</source>
        <translation>Solo los operadores y superiores resuelven avisos</translation>
    </message>
    <message>
        <source>Open the channel</source>
        <translation>Abrir el canal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>NotificationsTab</name>
    <message>
        <source>The notification is resolved.</source>
        <translation>El aviso quedó resuelto.</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuáles</translation>
    </message>
    <message>
        <source>Open ones</source>
        <translation>Los abiertos</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <comment>notifications</comment>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Todo leído</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>The notifications could not be loaded</source>
        <translation>No se pudieron cargar los avisos</translation>
    </message>
    <message>
        <source>There was nothing to tell yet</source>
        <translation>Todavía no hubo nada que avisar</translation>
    </message>
    <message>
        <source>Choose a notification first.</source>
        <translation>Elija primero un aviso.</translation>
    </message>
    <message>
        <source>The notification is open again.</source>
        <translation>El aviso está abierto de nuevo.</translation>
    </message>
    <message>
        <source>All notifications are read.</source>
        <translation>Todos los avisos están leídos.</translation>
    </message>
    <message>
        <source>The notifications are unread again.</source>
        <translation>Los avisos vuelven a estar sin leer.</translation>
    </message>
    <message>
        <source>Search the notifications</source>
        <translation>Buscar en los avisos</translation>
    </message>
    <message>
        <source>Words, kind or channel</source>
        <translation>Palabras, tipo o canal</translation>
    </message>
    <message>
        <source>No open notifications</source>
        <translation>No hay avisos abiertos</translation>
    </message>
    <message>
        <source>Somebody had resolved the notification already.</source>
        <translation>Alguien ya había resuelto el aviso.</translation>
    </message>
</context>
<context>
    <name>OutdatedLine</name>
    <message>
        <source>%1. %2 The rows above are older.</source>
        <translation>%1. %2 Las filas de arriba son anteriores.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>All transmissions</source>
        <translation>Todas las transmisiones</translation>
    </message>
    <message>
        <source>The overview could not be loaded</source>
        <translation>No se pudo cargar el resumen</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>No outcome yet</source>
        <translation>Aún sin resultado</translation>
    </message>
    <message>
        <source>Each day stands here as soon as a transmission was accepted, rejected or failed.</source>
        <translation>Cada día figura aquí en cuanto una transmisión fue aceptada, rechazada o falló.</translation>
    </message>
    <message>
        <source>Acceptance rate</source>
        <translation>Tasa de aceptación</translation>
    </message>
    <message numerus="yes">
        <source>Accepted of all that was answered in the last %n day(s): %1.</source>
        <translation>
            <numerusform>Aceptadas de todas las respondidas en el último %n día: %1.</numerusform>
            <numerusform>Aceptadas de todas las respondidas en los últimos %n días: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Aún sin respuesta</translation>
    </message>
    <message>
        <source>The rate stands here as soon as an authority has answered.</source>
        <translation>La tasa figura aquí en cuanto una autoridad haya respondido.</translation>
    </message>
    <message>
        <source>Half of the last day&apos;s acceptances came within %1.</source>
        <translation>La mitad de las aceptaciones del último día llegó en %1.</translation>
    </message>
    <message>
        <source>Nothing accepted yet</source>
        <translation>Aún nada aceptado</translation>
    </message>
    <message>
        <source>How long it takes stands here as soon as something was accepted.</source>
        <translation>Cuánto tarda figura aquí en cuanto algo haya sido aceptado.</translation>
    </message>
    <message>
        <source>Outcomes per day</source>
        <translation>Resultados por día</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 aceptadas</translation>
    </message>
    <message numerus="yes">
        <source>Accepted in the last %n day(s): %1. Each outcome counts on its day, even if the transmission was corrected or decided later; so these can be more than what waits above.</source>
        <translation>
            <numerusform>Aceptadas en el último día: %1. Cada resultado cuenta en su día, aunque la transmisión se corrigiera o decidiera después; por eso pueden ser más que las que esperan arriba.</numerusform>
            <numerusform>Aceptadas en los últimos %n días: %1. Cada resultado cuenta en su día, aunque la transmisión se corrigiera o decidiera después; por eso pueden ser más que las que esperan arriba.</numerusform>
        </translation>
    </message>
    <message>
        <source>From recording to acceptance</source>
        <translation>Del alta a la aceptación</translation>
    </message>
</context>
<context>
    <name>PageCommands</name>
    <message>
        <source>Retry the transmission</source>
        <translation>Reintentar la transmisión</translation>
    </message>
    <message>
        <source>Correct the open transmission</source>
        <translation>Corregir la transmisión abierta</translation>
    </message>
    <message>
        <source>Resolve the open transmission</source>
        <translation>Resolver la transmisión abierta</translation>
    </message>
    <message>
        <source>Proof of transmission</source>
        <translation>Constancia de transmisión</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Abrir la fila</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>Cerrar el detalle</translation>
    </message>
    <message>
        <source>Send all pending</source>
        <translation>Enviar todas las pendientes</translation>
    </message>
    <message>
        <source>Retry all failed</source>
        <translation>Reintentar todas las fallidas</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exportar la lista</translation>
    </message>
    <message>
        <source>Show the bulk actions</source>
        <translation>Mostrar las acciones en lote</translation>
    </message>
    <message>
        <source>Transmissions</source>
        <translation>Transmisiones</translation>
    </message>
    <message>
        <source>Your login may look, but not change anything.</source>
        <translation>Su usuario puede mirar, pero no cambiar nada.</translation>
    </message>
    <message>
        <source>Open a transmission first.</source>
        <translation>Abra primero una transmisión.</translation>
    </message>
    <message>
        <source>It is still being read.</source>
        <translation>Todavía se está leyendo.</translation>
    </message>
    <message>
        <source>Open a transmission or select several first.</source>
        <translation>Abra primero una transmisión o seleccione varias.</translation>
    </message>
    <message>
        <source>Go to the transmissions first, to see which one it is.</source>
        <translation>Vaya primero a las transmisiones para ver de cuál se trata.</translation>
    </message>
    <message>
        <source>Open a transmission, or go to one in the list first.</source>
        <translation>Abra primero una transmisión o vaya a una en la lista.</translation>
    </message>
    <message>
        <source>Send the transmission now</source>
        <translation>Enviar la transmisión ahora</translation>
    </message>
    <message>
        <source>Hide the personal data</source>
        <translation>Ocultar los datos personales</translation>
    </message>
    <message>
        <source>Show the personal data</source>
        <translation>Mostrar los datos personales</translation>
    </message>
    <message>
        <source>Cancel the transmission</source>
        <translation>Cancelar la transmisión</translation>
    </message>
    <message>
        <source>Delete the transmission</source>
        <translation>Eliminar la transmisión</translation>
    </message>
    <message>
        <source>Only managers and administrators may delete.</source>
        <translation>Solo los gerentes y administradores pueden eliminar.</translation>
    </message>
    <message>
        <source>Copy the number of the transmission</source>
        <translation>Copiar el número de la transmisión</translation>
    </message>
    <message>
        <source>Copy the certificate number</source>
        <translation>Copiar el número de certificado</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>No tiene ninguno.</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Guardar este filtro</translation>
    </message>
    <message>
        <source>The list is not filtered.</source>
        <translation>La lista no está filtrada.</translation>
    </message>
    <message>
        <source>Show all transmissions again</source>
        <translation>Mostrar de nuevo todas las transmisiones</translation>
    </message>
</context>
<context>
    <name>PaneFrame</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PartCommands</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Activity: audit trail</source>
        <translation>Actividad: auditoría</translation>
    </message>
    <message>
        <source>Activity: notifications</source>
        <translation>Actividad: notificaciones</translation>
    </message>
    <message>
        <source>Activity: error log</source>
        <translation>Actividad: registro de errores</translation>
    </message>
    <message>
        <source>Activity: workers</source>
        <translation>Actividad: trabajadores</translation>
    </message>
    <message>
        <source>Settings: database</source>
        <translation>Ajustes: base de datos</translation>
    </message>
    <message>
        <source>Settings: channels</source>
        <translation>Ajustes: canales</translation>
    </message>
    <message>
        <source>Settings: mail</source>
        <translation>Ajustes: correo</translation>
    </message>
    <message>
        <source>Settings: staff and roles</source>
        <translation>Ajustes: personal y roles</translation>
    </message>
    <message>
        <source>Settings: workers</source>
        <translation>Ajustes: trabajadores</translation>
    </message>
    <message>
        <source>Settings: practice mode</source>
        <translation>Ajustes: modo de práctica</translation>
    </message>
    <message>
        <source>Settings: appearance</source>
        <translation>Ajustes: apariencia</translation>
    </message>
    <message>
        <source>Settings: language</source>
        <translation>Ajustes: idioma</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Change your password</source>
        <translation>Cambiar su contraseña</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Type the new password twice.</source>
        <translation>Escriba dos veces la contraseña nueva.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>Al menos %n carácter</numerusform>
            <numerusform>Al menos %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Otra vez la contraseña nueva</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Su contraseña quedó cambiada.</translation>
    </message>
</context>
<context>
    <name>PasswordEntry</name>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
</context>
<context>
    <name>PdfMessage</name>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>PdfPassword</name>
    <message>
        <source>This document is encrypted</source>
        <translation>Este documento está cifrado</translation>
    </message>
    <message>
        <source>Enter its password to read it. The password is not kept.</source>
        <translation>Escriba su contraseña para leerlo. La contraseña no se guarda.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password of the document</source>
        <translation>Contraseña del documento</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>PdfSearchBar</name>
    <message>
        <source>Find in the document</source>
        <translation>Buscar en el documento</translation>
    </message>
    <message>
        <source>Previous find</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Previous find (Shift+F3)</source>
        <translation>Resultado anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next find</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Next find (F3)</source>
        <translation>Resultado siguiente (F3)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>PdfSheet</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>This page cannot be shown. The others can.</source>
        <translation>Esta página no se puede mostrar. Las demás sí.</translation>
    </message>
</context>
<context>
    <name>PdfThumbnails</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
</context>
<context>
    <name>PdfToolBar</name>
    <message>
        <source>Page thumbnails</source>
        <translation>Miniaturas de páginas</translation>
    </message>
    <message>
        <source>Page thumbnails (F4)</source>
        <translation>Miniaturas de páginas (F4)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+−)</source>
        <translation>Reducir (Ctrl+−)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Zoom %1 percent</source>
        <translation>Ampliación de %1 por ciento</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Ampliar (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Fit the width (Ctrl+1)</source>
        <translation>Ajustar al ancho (Ctrl+1)</translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation>Ajustar a la página</translation>
    </message>
    <message>
        <source>Fit the page (Ctrl+0)</source>
        <translation>Ajustar a la página (Ctrl+0)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in the document (Ctrl+F)</source>
        <translation>Buscar en el documento (Ctrl+F)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save as PDF (Ctrl+S)</source>
        <translation>Guardar como PDF (Ctrl+S)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Print (Ctrl+P)</source>
        <translation>Imprimir (Ctrl+P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>New member of staff</source>
        <translation>Nuevo miembro del personal</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (usted)</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Small letters, digits, dots, dashes; a letter first.</source>
        <translation>Minúsculas, cifras, puntos, guiones; primero una letra.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Where administrators hear of trouble.</source>
        <translation>Donde los administradores se enteran de los problemas.</translation>
    </message>
    <message>
        <source>Shown to administrators only.</source>
        <translation>Se muestra solo a administradores.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>New first password…</source>
        <translation>Nueva primera contraseña…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Deshabilitar…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Habilitar</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>¿Deshabilitar a %1?</translation>
    </message>
    <message>
        <source>%1 may not sign in any more, and open sessions end at once. What they did stays in the audit.</source>
        <translation>%1 ya no podrá iniciar sesión y las sesiones abiertas terminan de inmediato. Lo que hizo queda en la auditoría.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deshabilitar</translation>
    </message>
    <message>
        <source>New first password for %1?</source>
        <translation>¿Nueva primera contraseña para %1?</translation>
    </message>
    <message>
        <source>The old password stops working, and open sessions end at once. The new one is shown once.</source>
        <translation>La contraseña anterior deja de funcionar y las sesiones abiertas terminan de inmediato. La nueva se muestra una vez.</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Crear una nueva</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Change your password…</source>
        <translation>Cambiar su contraseña…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>PRACTICE: nothing here reaches an authority</source>
        <translation>PRÁCTICA: nada de esto llega a una autoridad</translation>
    </message>
</context>
<context>
    <name>PracticeFaults</name>
    <message>
        <source>Nothing goes wrong</source>
        <translation>Nada sale mal</translation>
    </message>
    <message>
        <source>The stand-in files what is right and refuses what is wrong, as the authority does.</source>
        <translation>El sustituto presenta lo correcto y rechaza lo incorrecto, como lo hace la autoridad.</translation>
    </message>
    <message>
        <source>Too busy</source>
        <translation>Demasiado ocupado</translation>
    </message>
    <message>
        <source>Every call is asked to come back in some seconds. Transmissions wait and are tried again.</source>
        <translation>A cada llamada se le pide volver en unos segundos. Las transmisiones esperan y se reintentan.</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Fuera de servicio</translation>
    </message>
    <message>
        <source>Every call is answered with an error page. After some calls the channel interrupts itself and looks from time to time.</source>
        <translation>Cada llamada recibe una página de error. Tras algunas llamadas el canal se interrumpe y prueba de vez en cuando.</translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation>Acceso denegado</translation>
    </message>
    <message>
        <source>The password is not taken. The channel goes on hold until somebody resumes it.</source>
        <translation>No se acepta la contraseña. El canal queda retenido hasta que alguien lo reanude.</translation>
    </message>
    <message>
        <source>Answers are lost</source>
        <translation>Se pierden las respuestas</translation>
    </message>
    <message>
        <source>Calls are filed, but the answer never comes. Transmissions become unconfirmed and wait for a person.</source>
        <translation>Las llamadas se presentan, pero la respuesta no llega nunca. Las transmisiones quedan sin confirmar y esperan a una persona.</translation>
    </message>
    <message>
        <source>Answers cannot be read</source>
        <translation>Las respuestas no se pueden leer</translation>
    </message>
    <message>
        <source>Calls are filed, but the answer is spoilt. Transmissions become unconfirmed.</source>
        <translation>Las llamadas se presentan, pero la respuesta llega dañada. Las transmisiones quedan sin confirmar.</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lento</translation>
    </message>
    <message>
        <source>Every answer takes three seconds.</source>
        <translation>Cada respuesta tarda tres segundos.</translation>
    </message>
</context>
<context>
    <name>PracticeOffer</name>
    <message>
        <source>Start practice</source>
        <translation>Iniciar la práctica</translation>
    </message>
    <message>
        <source>Everything works as in earnest, against a database and authorities of your own on this computer.</source>
        <translation>Todo funciona como de verdad, con una base de datos y autoridades propias en este equipo.</translation>
    </message>
    <message>
        <source>Learn and try without any effect outside of this computer.</source>
        <translation>Aprenda y pruebe sin ningún efecto fuera de este equipo.</translation>
    </message>
</context>
<context>
    <name>PracticeSection</name>
    <message>
        <source>Practice mode</source>
        <translation>Modo de práctica</translation>
    </message>
    <message>
        <source>The whole program against a stand-in of the authority, on this machine, with invented students. Nothing leaves, nothing of it mixes with live data, and what you did is there again the next time.</source>
        <translation>El programa completo frente a un sustituto de la autoridad, en esta máquina, con estudiantes inventados. Nada sale, nada se mezcla con datos reales, y lo que hizo vuelve a estar la próxima vez.</translation>
    </message>
    <message>
        <source>You are practising</source>
        <translation>Está practicando</translation>
    </message>
    <message>
        <source>This is a practice database</source>
        <translation>Esta es una base de datos de práctica</translation>
    </message>
    <message>
        <source>You are not practising</source>
        <translation>No está practicando</translation>
    </message>
    <message>
        <source>The frame of the window says so on every page.</source>
        <translation>El marco de la ventana lo dice en cada página.</translation>
    </message>
    <message>
        <source>Starting signs you out of %1 and in at the practice.</source>
        <translation>Al iniciar se cierra su sesión en %1 y se abre en la práctica.</translation>
    </message>
    <message>
        <source>Start practice</source>
        <translation>Iniciar la práctica</translation>
    </message>
    <message>
        <source>This installation has no practice services.</source>
        <translation>Esta instalación no tiene servicios de práctica.</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>Terminar la práctica</translation>
    </message>
    <message>
        <source>Completed courses</source>
        <translation>Cursos completados</translation>
    </message>
    <message>
        <source>As the course platform does it: each becomes a transmission and goes out by itself. About one in ten has something wrong with it.</source>
        <translation>Como lo hace la plataforma de cursos: cada uno se vuelve una transmisión y sale por sí solo. Cerca de uno de cada diez tiene algo mal.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n completion(s)</source>
        <translation>
            <numerusform>Añadir %n finalización</numerusform>
            <numerusform>Añadir %n finalizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Qué sale mal</translation>
    </message>
    <message>
        <source>From now on, until you choose something else.</source>
        <translation>Desde ahora, hasta que elija otra cosa.</translation>
    </message>
    <message>
        <source>The authority</source>
        <translation>La autoridad</translation>
    </message>
    <message>
        <source>It was started by another program, which also ends it and makes it fail on demand.</source>
        <translation>Lo inició otro programa, que también lo termina y lo hace fallar cuando se pide.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>Buscando impresoras…</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Ninguna impresora</translation>
    </message>
    <message>
        <source>No printer is set up on this machine. Save the document as PDF and print it elsewhere.</source>
        <translation>En este equipo no hay ninguna impresora. Guarde el documento como PDF e imprímalo en otro lugar.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message numerus="yes">
        <source>All %n page(s)</source>
        <translation>
            <numerusform>La única página</numerusform>
            <numerusform>Las %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages, for example 1-3, 5; empty for all</source>
        <translation>Páginas, por ejemplo 1-3, 5; vacío para todas</translation>
    </message>
    <message>
        <source>For example 1-3, 5</source>
        <translation>Por ejemplo 1-3, 5</translation>
    </message>
    <message>
        <source>Write pages between 1 and %1, as 1-3, 5.</source>
        <translation>Escriba páginas entre 1 y %1, como 1-3, 5.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Save as PDF instead…</source>
        <translation>Guardar como PDF en su lugar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Proof of transmission %1</source>
        <translation>Constancia de transmisión %1</translation>
    </message>
    <message>
        <source>Record of transmission %1</source>
        <translation>Registro de transmisión %1</translation>
    </message>
</context>
<context>
    <name>ProofOfTransmission</name>
    <message>
        <source>Proof of transmission</source>
        <translation>Constancia de transmisión</translation>
    </message>
    <message>
        <source>Record of transmission</source>
        <translation>Registro de transmisión</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>PRÁCTICA</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Written by Transmittal %1. Personal data are masked; the whole is kept by the office that filed it.</source>
        <translation>Escrito por Transmittal %1. Los datos personales están ocultos; el original lo conserva la oficina que presentó.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Practice: nothing was filed with a real authority, and this page proves nothing.</source>
        <translation>Práctica: no se presentó nada ante una autoridad real, y esta página no prueba nada.</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Número de certificado</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>Transmisión</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, revisión %2</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Corrige</translation>
    </message>
    <message>
        <source>Transmission %1</source>
        <translation>Transmisión %1</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>Inscripción</translation>
    </message>
    <message>
        <source>Authority&apos;s status</source>
        <translation>Estado de autoridad</translation>
    </message>
    <message>
        <source>Authority&apos;s time</source>
        <translation>Hora de autoridad</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Name (masked)</source>
        <translation>Nombre (oculto)</translation>
    </message>
    <message>
        <source>Licence (masked)</source>
        <translation>Licencia (oculta)</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Citación</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Tribunal</translation>
    </message>
    <message>
        <source>Course completed</source>
        <translation>Curso terminado</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Último envío</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>In this state since</source>
        <translation>En este estado desde</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>%1, on the basis of %2</source>
        <translation>%1, con fundamento en %2</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidió</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmó</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Nothing was sent to the authority.</source>
        <translation>No se envió nada a la autoridad.</translation>
    </message>
    <message>
        <source>The last %1 of %2 attempts are listed; the hash covers all of them.</source>
        <translation>Se muestran los últimos %1 de %2 intentos; el resumen los abarca todos.</translation>
    </message>
    <message>
        <source>Attempt %1: %2</source>
        <translation>Intento %1: %2</translation>
    </message>
    <message>
        <source>From workstation %1 by login %2, Transmittal %3, to %4</source>
        <translation>Desde la estación %1 con el usuario %2, Transmittal %3, a %4</translation>
    </message>
    <message>
        <source>none stored</source>
        <translation>ninguna guardada</translation>
    </message>
    <message>
        <source>Request, SHA-256</source>
        <translation>Solicitud, SHA-256</translation>
    </message>
    <message>
        <source>Reply, SHA-256</source>
        <translation>Respuesta, SHA-256</translation>
    </message>
    <message>
        <source>The hash covers every fact on this page and the hashes of all requests and replies. At a workstation of the office that filed, the command below computes it again from the stored evidence and answers match or mismatch; the office states the result on request.</source>
        <translation>El resumen abarca todos los datos de esta página y los resúmenes de todas las solicitudes y respuestas. En una estación de la oficina que presentó, la orden siguiente lo calcula de nuevo con la evidencia guardada y responde «match» (coincide) o «mismatch» (no coincide); la oficina comunica el resultado a quien lo pida.</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>SHA-256 of the evidence</source>
        <translation>SHA-256 de la evidencia</translation>
    </message>
    <message>
        <source>Accepted, as resolved by staff</source>
        <translation>Aceptada, según resolución del personal</translation>
    </message>
    <message>
        <source>The authority&apos;s answer was not received at the time of filing. A member of staff established the acceptance and the number afterwards, on the basis stated under Resolution.</source>
        <translation>La respuesta de la autoridad no se recibió al presentar. Un miembro del personal comprobó después la aceptación y el número, con el fundamento que consta en Resolución.</translation>
    </message>
    <message>
        <source>Accepted by the authority</source>
        <translation>Aceptada por la autoridad</translation>
    </message>
    <message>
        <source>The authority answered this filing with the number shown here. Its answer is kept, byte for byte, as evidence.</source>
        <translation>La autoridad respondió a esta presentación con el número que se muestra aquí. Su respuesta se conserva, byte por byte, como evidencia.</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>The filing was sent and no usable answer was received. Whether the authority has it is not known. This page is not a proof of acceptance.</source>
        <translation>La presentación se envió y no se recibió una respuesta utilizable. No se sabe si la autoridad la tiene. Esta página no es prueba de aceptación.</translation>
    </message>
    <message>
        <source>Not accepted: rejected</source>
        <translation>No aceptada: rechazada</translation>
    </message>
    <message>
        <source>The filing does not stand with the authority: its data must be corrected. This page is not a proof of acceptance.</source>
        <translation>La presentación no vale ante la autoridad: hay que corregir sus datos. Esta página no es prueba de aceptación.</translation>
    </message>
    <message>
        <source>Not accepted: not delivered</source>
        <translation>No aceptada: no entregada</translation>
    </message>
    <message>
        <source>All attempts to deliver the filing failed. This page is not a proof of acceptance.</source>
        <translation>Fallaron todos los intentos de entregar la presentación. Esta página no es prueba de aceptación.</translation>
    </message>
    <message>
        <source>Not accepted: cancelled</source>
        <translation>No aceptada: cancelada</translation>
    </message>
    <message>
        <source>The filing was cancelled by staff and is not sent. This page is not a proof of acceptance.</source>
        <translation>El personal canceló la presentación y no se envía. Esta página no es prueba de aceptación.</translation>
    </message>
    <message>
        <source>Not accepted: still to be sent</source>
        <translation>No aceptada: pendiente de envío</translation>
    </message>
    <message>
        <source>The authority has not accepted this filing; it waits to be sent. This page is not a proof of acceptance.</source>
        <translation>La autoridad no ha aceptado esta presentación; espera a ser enviada. Esta página no es prueba de aceptación.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Refused: channel on hold</source>
        <translation>Denegada: canal detenido</translation>
    </message>
    <message>
        <source>Not filed, to be tried again</source>
        <translation>No presentada, se intentará de nuevo</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Not filed</source>
        <translation>No presentada</translation>
    </message>
    <message>
        <source>To be sent again</source>
        <translation>Se enviará de nuevo</translation>
    </message>
    <message>
        <source>a look-up at the authority</source>
        <translation>una consulta a la autoridad</translation>
    </message>
    <message>
        <source>a report of the authority</source>
        <translation>un informe de la autoridad</translation>
    </message>
    <message>
        <source>an answer that came late</source>
        <translation>una respuesta tardía</translation>
    </message>
    <message>
        <source>a decision of staff</source>
        <translation>una decisión del personal</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
</context>
<context>
    <name>ProofView</name>
    <message numerus="yes">
        <source>%n page(s) handed to %1</source>
        <translation>
            <numerusform>%n página entregada a %1</numerusform>
            <numerusform>%n páginas entregadas a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The document cannot be shown</source>
        <translation>No se puede mostrar el documento</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
</context>
<context>
    <name>PropertyRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>PushButton</name>
    <message>
        <source>Not possible now</source>
        <translation>Ahora no es posible</translation>
    </message>
    <message>
        <source>Not possible now: %1</source>
        <translation>Ahora no es posible: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Say why first.</source>
        <translation>Diga primero por qué.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Kept in the audit trail.</source>
        <translation>Se conserva en la auditoría.</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Recent transmissions</source>
        <translation>Transmisiones recientes</translation>
    </message>
    <message>
        <source>No transmission yet</source>
        <translation>Aún no hay transmisiones</translation>
    </message>
    <message>
        <source>Each completed course that a channel files comes in here.</source>
        <translation>Cada curso completado que un canal presenta llega aquí.</translation>
    </message>
</context>
<context>
    <name>ResolveDialog</name>
    <message>
        <source>Resolve transmission %1</source>
        <translation>Resolver la transmisión %1</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar otra vez</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Registrar la decisión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A second person is needed</source>
        <translation>Se necesita una segunda persona</translation>
    </message>
    <message>
        <source>A reply came after all</source>
        <translation>Al final llegó una respuesta</translation>
    </message>
    <message>
        <source>It came too late to count by itself and is kept as evidence.</source>
        <translation>Llegó demasiado tarde para contar por sí sola y se conserva como prueba.</translation>
    </message>
    <message>
        <source>Read it and use it</source>
        <translation>Leerla y usarla</translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation>¿Qué fue de ella?</translation>
    </message>
    <message>
        <source>Number that the authority gave</source>
        <translation>Número que dio la autoridad</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>¿Cómo lo sabe?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>In a few words; kept with the transmission for good.</source>
        <translation>En pocas palabras; se conserva con la transmisión para siempre.</translation>
    </message>
    <message>
        <source>For example: seen on the authority&apos;s screen, with whom you spoke</source>
        <translation>Por ejemplo: visto en la pantalla de la autoridad, con quién habló</translation>
    </message>
    <message>
        <source>It was accepted: the authority has it and gave a number</source>
        <translation>Fue aceptada: la autoridad la tiene y dio un número</translation>
    </message>
    <message>
        <source>It was not filed: the authority does not have it</source>
        <translation>No quedó presentada: la autoridad no la tiene</translation>
    </message>
    <message>
        <source>Nobody can tell: send it a second time</source>
        <translation>Nadie lo sabe: enviarla por segunda vez</translation>
    </message>
    <message>
        <source>Looked up with the authority</source>
        <translation>Consultado con la autoridad</translation>
    </message>
    <message>
        <source>It stands, or is missing, in the authority&apos;s report</source>
        <translation>Figura, o falta, en el informe de la autoridad</translation>
    </message>
    <message>
        <source>By the reply that came late</source>
        <translation>Por la respuesta que llegó tarde</translation>
    </message>
    <message>
        <source>By nothing but my decision</source>
        <translation>Solo por mi decisión</translation>
    </message>
    <message>
        <source>1 to 12 digits, as the authority wrote them.</source>
        <translation>De 1 a 12 dígitos, como los escribió la autoridad.</translation>
    </message>
    <message>
        <source>Only of one that was accepted.</source>
        <translation>Solo de una que fue aceptada.</translation>
    </message>
</context>
<context>
    <name>ResumeDialog</name>
    <message>
        <source>Sign in again as %1</source>
        <translation>Iniciar sesión de nuevo como %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Bloq Mayús está activado.</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Copy the number of the transmission</source>
        <translation>Copiar el número de la transmisión</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Proof of transmission</source>
        <translation>Constancia de transmisión</translation>
    </message>
</context>
<context>
    <name>RowOpener</name>
    <message>
        <source>Open (also by double click or Enter)</source>
        <translation>Abrir (también con doble clic o Intro)</translation>
    </message>
</context>
<context>
    <name>RunButton</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>SaveBar</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Back to what is stored</source>
        <translation>Volver a lo guardado</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>To the first field that must be corrected</source>
        <translation>Al primer campo que debe corregirse</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>¿Reemplazar el archivo?</translation>
    </message>
    <message>
        <source>There is a file of this name already: %1</source>
        <translation>Ya existe un archivo con este nombre: %1</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazar</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>The saved filter “%1” is replaced.</source>
        <translation>El filtro guardado «%1» se reemplazó.</translation>
    </message>
    <message>
        <source>The saved filter “%1” is forgotten.</source>
        <translation>El filtro guardado «%1» se olvidó.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Guardar este filtro…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Guardar este filtro</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>It stands in the menu “Saved” on this machine.</source>
        <translation>Figura en el menú «Guardados» en esta máquina.</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Nombre del filtro</translation>
    </message>
</context>
<context>
    <name>ScrollLine</name>
    <message>
        <source>Scroll sideways</source>
        <translation>Desplazar a los lados</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Desplazar</translation>
    </message>
</context>
<context>
    <name>SearchEntry</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>SectionButton</name>
    <message>
        <source>%1, not saved</source>
        <translation>%1, sin guardar</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>All %1 that match are selected</source>
        <translation>Están seleccionadas las %1 que coinciden</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionada</numerusform>
            <numerusform>%n seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Cancelar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copiar las filas seleccionadas</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>No seleccionar nada</translation>
    </message>
</context>
<context>
    <name>SessionBanner</name>
    <message>
        <source>You were signed out by the database. What you see and what you typed stays.</source>
        <translation>La base de datos cerró su sesión. Lo que ve y lo que escribió se conserva.</translation>
    </message>
    <message>
        <source>The database does not answer. What you see stays; it goes on by itself.</source>
        <translation>La base de datos no responde. Lo que ve se conserva; continúa por sí solo.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Iniciar sesión de nuevo…</translation>
    </message>
</context>
<context>
    <name>SessionNews</name>
    <message>
        <source>The database is back. Everything is being read again.</source>
        <translation>La base de datos volvió. Todo se está leyendo de nuevo.</translation>
    </message>
</context>
<context>
    <name>SettingsCommands</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Only administrators may do this.</source>
        <translation>Solo los administradores pueden hacer esto.</translation>
    </message>
    <message>
        <source>Test the connection to the database</source>
        <translation>Probar la conexión con la base de datos</translation>
    </message>
    <message>
        <source>Test the connection of the channel</source>
        <translation>Probar la conexión del canal</translation>
    </message>
    <message>
        <source>Pause the channel</source>
        <translation>Pausar el canal</translation>
    </message>
    <message>
        <source>Resume the channel</source>
        <translation>Reanudar el canal</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Approve a worker</source>
        <translation>Aprobar un trabajador</translation>
    </message>
    <message>
        <source>Retire a worker</source>
        <translation>Retirar un trabajador</translation>
    </message>
    <message>
        <source>Start practice</source>
        <translation>Iniciar la práctica</translation>
    </message>
    <message>
        <source>This installation has no practice services.</source>
        <translation>Esta instalación no tiene servicios de práctica.</translation>
    </message>
    <message>
        <source>This is a practice database.</source>
        <translation>Esta es una base de datos de práctica.</translation>
    </message>
    <message>
        <source>It is being started.</source>
        <translation>Se está iniciando.</translation>
    </message>
    <message>
        <source>Stop the start of practice</source>
        <translation>Detener el inicio de la práctica</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>Terminar la práctica</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Staff and roles</source>
        <translation>Personal y roles</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Trabajadores</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>Modo de práctica</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de los ajustes</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Transmittal</source>
        <translation>Transmittal</translation>
    </message>
    <message>
        <source>Sign in with your database login</source>
        <translation>Inicie sesión con su usuario de la base de datos</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Bloq Mayús está activado.</translation>
    </message>
    <message>
        <source>Remember me on this computer</source>
        <translation>Recordarme en este equipo</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Desistir</translation>
    </message>
</context>
<context>
    <name>SplitPage</name>
    <message>
        <source>Width of the detail pane</source>
        <translation>Ancho del panel de detalle</translation>
    </message>
</context>
<context>
    <name>StaffSection</name>
    <message>
        <source>Staff and roles</source>
        <translation>Personal y roles</translation>
    </message>
    <message>
        <source>Everybody signs in under a login of their own; the database itself keeps everybody to their role.</source>
        <translation>Cada quien inicia sesión con su propio usuario; la propia base de datos mantiene a cada uno en su rol.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Save or revert what you changed first.</source>
        <translation>Guarde o revierta primero lo que cambió.</translation>
    </message>
    <message>
        <source>Save or revert the changes below before you choose somebody else.</source>
        <translation>Guarde o revierta los cambios de abajo antes de elegir a otra persona.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Nobody has a login yet</source>
        <translation>Nadie tiene usuario todavía</translation>
    </message>
    <message>
        <source>Search the staff</source>
        <translation>Buscar en el personal</translation>
    </message>
</context>
<context>
    <name>StatePlaceholder</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Todavía no hay nada aquí</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>No se pudo cargar</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Trabaja aquí</translation>
    </message>
</context>
<context>
    <name>StatusChart</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Todavía no hay nada que mostrar</translation>
    </message>
    <message>
        <source>%1 The arrow keys walk over the points.</source>
        <translation>%1 Las flechas recorren los puntos.</translation>
    </message>
</context>
<context>
    <name>StatusLook</name>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>It waits for its turn to be sent.</source>
        <translation>Espera su turno para ser enviada.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>A worker is sending it right now.</source>
        <translation>Un trabajador la está enviando ahora.</translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <translation>Espera reintento</translation>
    </message>
    <message>
        <source>It surely was not filed and is tried again by itself.</source>
        <translation>Con seguridad no se presentó y se reintenta por sí sola.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Retenida</translation>
    </message>
    <message>
        <source>Its channel must be mended before anything is sent.</source>
        <translation>Hay que arreglar su canal antes de enviar nada.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>The data must be corrected.</source>
        <translation>Hay que corregir los datos.</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>It was sent and no answer came: find out whether it was filed.</source>
        <translation>Se envió y no llegó respuesta: averigüe si quedó presentada.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>All attempts are used up.</source>
        <translation>Se agotaron todos los intentos.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>The authority has filed it.</source>
        <translation>La autoridad la ha registrado.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Staff cancelled it; it is not sent.</source>
        <translation>El personal la canceló; no se envía.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Cerrado ahora</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Asks to work</source>
        <translation>Pide trabajar</translation>
    </message>
    <message>
        <source>May work</source>
        <translation>Puede trabajar</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniéndose</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Alive</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>Vaciándose</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Not filed</source>
        <translation>No presentada</translation>
    </message>
    <message>
        <source>Lost before sending</source>
        <translation>Perdido antes de enviar</translation>
    </message>
    <message>
        <source>Lost after sending</source>
        <translation>Perdido tras enviar</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>How many in each state</source>
        <translation>Cuántas en cada estado</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
</context>
<context>
    <name>TableCell</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Sort, the lowest first</source>
        <translation>Ordenar, primero lo menor</translation>
    </message>
    <message>
        <source>Sort, the highest first</source>
        <translation>Ordenar, primero lo mayor</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Mover a la izquierda</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Ocultar esta columna</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Columnas como al principio</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Order as at first</source>
        <translation>Orden como al principio</translation>
    </message>
</context>
<context>
    <name>TableHeaderCell</name>
    <message>
        <source>Sorted, the highest first</source>
        <translation>Ordenado, primero lo mayor</translation>
    </message>
    <message>
        <source>Sorted, the lowest first</source>
        <translation>Ordenado, primero lo menor</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TimeLeftLabel</name>
    <message>
        <source>about %1 left</source>
        <translation>quedan unos %1</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>ToastStack</name>
    <message>
        <source>Notices</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>TransmissionFacts</name>
    <message numerus="yes">
        <source>%1, %n day(s) ago</source>
        <translation>
            <numerusform>%1, hace %n día</numerusform>
            <numerusform>%1, hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, hoy</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) left</source>
        <translation>
            <numerusform>%1, queda %n día</numerusform>
            <numerusform>%1, quedan %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransmissionFields</name>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Driver licence</source>
        <translation>Licencia de conducir</translation>
    </message>
    <message>
        <source>Citation number</source>
        <translation>Número de citación</translation>
    </message>
    <message>
        <source>Court code</source>
        <translation>Código del tribunal</translation>
    </message>
    <message>
        <source>Completion date</source>
        <translation>Fecha de finalización</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
</context>
<context>
    <name>TransmissionHead</name>
    <message>
        <source>Transmission</source>
        <translation>Transmisión</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Copy the number of the transmission</source>
        <translation>Copiar el número de la transmisión</translation>
    </message>
    <message>
        <source>Copy the certificate number</source>
        <translation>Copiar el número de certificado</translation>
    </message>
    <message>
        <source>Cancel the transmission…</source>
        <translation>Cancelar la transmisión…</translation>
    </message>
    <message>
        <source>Delete the transmission…</source>
        <translation>Eliminar la transmisión…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>N.º %1</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <translation>Certificado %1</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Sends the same data again</source>
        <translation>Envía de nuevo los mismos datos</translation>
    </message>
    <message>
        <source>Retry as it is</source>
        <translation>Reintentar tal como está</translation>
    </message>
</context>
<context>
    <name>TransmissionPane</name>
    <message>
        <source>Transmission</source>
        <translation>Transmisión</translation>
    </message>
    <message>
        <source>Transmission %1, %2</source>
        <translation>Transmisión %1, %2</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>No hay nada abierto</translation>
    </message>
    <message>
        <source>Choose a transmission in the list to see it here.</source>
        <translation>Elija una transmisión en la lista para verla aquí.</translation>
    </message>
    <message>
        <source>This transmission could not be loaded</source>
        <translation>No se pudo cargar esta transmisión</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>Nunca enviada</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Go on correcting</source>
        <translation>Seguir corrigiendo</translation>
    </message>
</context>
<context>
    <name>TransmissionsPage</name>
    <message>
        <source>Transmissions</source>
        <translation>Transmisiones</translation>
    </message>
    <message>
        <source>Retry all failed</source>
        <translation>Reintentar todas las fallidas</translation>
    </message>
    <message>
        <source>Send all pending</source>
        <translation>Enviar todas las pendientes</translation>
    </message>
    <message>
        <source>Search transmissions</source>
        <translation>Buscar transmisiones</translation>
    </message>
    <message>
        <source>Name, licence, citation, certificate or number</source>
        <translation>Nombre, licencia, citación, certificado o número</translation>
    </message>
    <message>
        <source>Corrected: transmission %1 is on its way.</source>
        <translation>Corregida: la transmisión %1 está en camino.</translation>
    </message>
    <message>
        <source>Transmission %1 is accepted.</source>
        <translation>La transmisión %1 está aceptada.</translation>
    </message>
    <message>
        <source>Transmission %1 is not filed: correct or retry it.</source>
        <translation>La transmisión %1 no quedó presentada: corríjala o reinténtela.</translation>
    </message>
    <message>
        <source>Transmission %1 is sent again.</source>
        <translation>La transmisión %1 se envía otra vez.</translation>
    </message>
    <message>
        <source>Your login may look, but not change anything.</source>
        <translation>Su usuario puede mirar, pero no cambiar nada.</translation>
    </message>
    <message>
        <source>Only managers and administrators may delete.</source>
        <translation>Solo los gerentes y administradores pueden eliminar.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>No transmissions yet</source>
        <translation>Aún no hay transmisiones</translation>
    </message>
    <message>
        <source>No transmission fits the filters and the search.</source>
        <translation>Ninguna transmisión encaja con los filtros y la búsqueda.</translation>
    </message>
    <message>
        <source>A course completion that the platform records appears here by itself.</source>
        <translation>Una finalización que registra la plataforma aparece aquí por sí sola.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Transmission %1 is cancelled.</source>
        <translation>La transmisión %1 está cancelada.</translation>
    </message>
    <message>
        <source>Transmission %1 is put in front of the queue.</source>
        <translation>La transmisión %1 pasa al frente de la cola.</translation>
    </message>
    <message>
        <source>Transmission %1 is deleted.</source>
        <translation>La transmisión %1 está eliminada.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Saves the list, or what is selected of it, as a table for spreadsheets</source>
        <translation>Guarda la lista, o lo seleccionado de ella, como tabla para hojas de cálculo</translation>
    </message>
    <message>
        <source>Bulk actions…</source>
        <translation>Acciones en lote…</translation>
    </message>
    <message>
        <source>What was done to many at once, and what became of it</source>
        <translation>Lo que se hizo con muchas a la vez, y en qué quedó</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n corrección</numerusform>
            <numerusform>%n correcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>In practice, you let completions come in yourself.</source>
        <translation>En práctica, usted mismo hace que lleguen finalizaciones.</translation>
    </message>
    <message>
        <source>Go to the practice mode</source>
        <translation>Ir al modo de práctica</translation>
    </message>
</context>
<context>
    <name>WaitingTiles</name>
    <message>
        <source>What waits on a person</source>
        <translation>Lo que espera a una persona</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>desde %1</translation>
    </message>
</context>
<context>
    <name>WorkerPane</name>
    <message>
        <source>Only managers and above drain workers</source>
        <translation>Solo los gerentes y superiores vacían trabajadores</translation>
    </message>
    <message>
        <source>It drains or has ended already</source>
        <translation>Se está vaciando o ya terminó</translation>
    </message>
    <message>
        <source>It was not heard of for a while and did not say that it ends. What it holds goes to another worker when its lease runs out; what was already sent becomes unconfirmed.</source>
        <translation>Hace rato que no da señales y no avisó que terminaba. Lo que tiene pasa a otro trabajador cuando vence su reserva; lo ya enviado queda sin confirmar.</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>Última señal</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>%1, older than others: update it</source>
        <translation>%1, anterior a los demás: actualícelo</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Draining since</source>
        <translation>Vaciándose desde</translation>
    </message>
    <message>
        <source>Drained by</source>
        <translation>Vaciado por</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message numerus="yes">
        <source>Holds %n job(s)</source>
        <translation>
            <numerusform>Tiene %n trabajo</numerusform>
            <numerusform>Tiene %n trabajos</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds nothing</source>
        <translation>No tiene nada</translation>
    </message>
    <message>
        <source>Drain this process…</source>
        <translation>Vaciar este proceso…</translation>
    </message>
    <message>
        <source>Drain the workstation…</source>
        <translation>Vaciar la estación…</translation>
    </message>
</context>
<context>
    <name>WorkersSection</name>
    <message>
        <source>Workers</source>
        <translation>Trabajadores</translation>
    </message>
    <message>
        <source>A worker sends what waits, under a login of its own. A person&apos;s login cannot: so nobody can record an acceptance by hand or open the authority&apos;s password.</source>
        <translation>Un trabajador envía lo que espera, con un usuario propio. El usuario de una persona no puede: así nadie registra una aceptación a mano ni abre la contraseña de la autoridad.</translation>
    </message>
    <message>
        <source>No machine may work yet</source>
        <translation>Aún no puede trabajar ninguna máquina</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Aprobar…</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Choose a worker to approve or retire it.</source>
        <translation>Elija un trabajador para aprobarlo o retirarlo.</translation>
    </message>
    <message>
        <source>A retired worker stays retired. The machine can ask anew.</source>
        <translation>Un trabajador retirado queda retirado. La máquina puede pedirlo de nuevo.</translation>
    </message>
    <message>
        <source>Retire %1?</source>
        <translation>¿Retirar %1?</translation>
    </message>
    <message>
        <source>It may never work again: its sessions end, and the passwords sealed to it are deleted. What it holds falls to other workers when its leases end.</source>
        <translation>No podrá trabajar nunca más: sus sesiones terminan y las contraseñas selladas para él se eliminan. Lo que tiene pasa a otros trabajadores cuando vencen sus reservas.</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>It may work already.</source>
        <translation>Ya puede trabajar.</translation>
    </message>
    <message>
        <source>Search the workers</source>
        <translation>Buscar en los trabajadores</translation>
    </message>
</context>
<context>
    <name>WorkersTab</name>
    <message numerus="yes">
        <source>%n process(es) take nothing new and end when they are done.</source>
        <translation>
            <numerusform>%n proceso no toma nada nuevo y termina cuando acaba.</numerusform>
            <numerusform>%n procesos no toman nada nuevo y terminan cuando acaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drain workstation %1?</source>
        <translation>¿Vaciar la estación %1?</translation>
    </message>
    <message>
        <source>Drain this process on %1?</source>
        <translation>¿Vaciar este proceso en %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) take nothing new, finish what they hold and end. Nothing that was sent is given up.</source>
        <translation>
            <numerusform>%n proceso no toma nada nuevo, acaba lo que tiene y termina. No se abandona nada de lo enviado.</numerusform>
            <numerusform>%n procesos no toman nada nuevo, acaban lo que tienen y terminan. No se abandona nada de lo enviado.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes nothing new, finishes what it holds and ends. Nothing that was sent is given up.</source>
        <translation>No toma nada nuevo, acaba lo que tiene y termina. No se abandona nada de lo enviado.</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Vaciar</translation>
    </message>
    <message numerus="yes">
        <source>%n alive</source>
        <comment>processes</comment>
        <translation>
            <numerusform>%n activo</numerusform>
            <numerusform>%n activos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) held</source>
        <translation>
            <numerusform>%n trabajo tomado</numerusform>
            <numerusform>%n trabajos tomados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent</source>
        <comment>processes</comment>
        <translation>
            <numerusform>%n en silencio</numerusform>
            <numerusform>%n en silencio</numerusform>
        </translation>
    </message>
    <message>
        <source>Also those that ended within a day</source>
        <translation>También los que terminaron en el último día</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Trabajadores</translation>
    </message>
    <message>
        <source>The board of workers could not be loaded</source>
        <translation>No se pudo cargar el tablero de trabajadores</translation>
    </message>
    <message>
        <source>Nobody works</source>
        <translation>Nadie trabaja</translation>
    </message>
    <message>
        <source>Nothing is sent until a worker runs: switch on this workstation&apos;s own in the settings, or start the service on a server.</source>
        <translation>No se envía nada hasta que haya un trabajador: active el de esta estación en los ajustes o inicie el servicio en un servidor.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>It drains or has ended already.</source>
        <translation>Ya se está vaciando o ha terminado.</translation>
    </message>
    <message>
        <source>Choose a worker first.</source>
        <translation>Elija primero un trabajador.</translation>
    </message>
    <message>
        <source>Search the workers</source>
        <translation>Buscar en los trabajadores</translation>
    </message>
</context>
<context>
    <name>WorkstationCard</name>
    <message>
        <source>This workstation: %1</source>
        <translation>Esta estación: %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Encendido</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Whether this workstation sends transmissions</source>
        <translation>Si esta estación envía transmisiones</translation>
    </message>
    <message>
        <source>Register this workstation</source>
        <translation>Registrar esta estación</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message numerus="yes">
        <source>number %1 on the board; %n job(s) ended</source>
        <translation>
            <numerusform>número %1 en el tablero; %n trabajo terminado</numerusform>
            <numerusform>número %1 en el tablero; %n trabajos terminados</numerusform>
        </translation>
    </message>
    <message>
        <source>In practice it is on by itself, while somebody is signed in.</source>
        <translation>En práctica está activo por sí solo, mientras haya una sesión iniciada.</translation>
    </message>
    <message>
        <source>Live it works only when switched on here, and while somebody is signed in.</source>
        <translation>En real trabaja solo cuando se activa aquí y mientras haya una sesión iniciada.</translation>
    </message>
</context>
<context>
    <name>transmittal::app::PracticeMode</name>
    <message>
        <source>This installation has no practice services. Install the package transmittal-practice.</source>
        <translation>Esta instalación no tiene servicios de práctica. Instale el paquete transmittal-practice.</translation>
    </message>
    <message>
        <source>Starting the practice database and the stand-in of the authority…</source>
        <translation>Iniciando la base de datos de práctica y el sustituto de la autoridad…</translation>
    </message>
    <message>
        <source>Making the practice database. The first time this takes some seconds…</source>
        <translation>Creando la base de datos de práctica. La primera vez tarda unos segundos…</translation>
    </message>
    <message>
        <source>The practice does not run.</source>
        <translation>La práctica no está en marcha.</translation>
    </message>
    <message>
        <source>The practice services could not be started: %1</source>
        <translation>No se pudieron iniciar los servicios de práctica: %1</translation>
    </message>
    <message>
        <source>The practice services have ended by themselves: %1</source>
        <translation>Los servicios de práctica terminaron por sí solos: %1</translation>
    </message>
    <message>
        <source>they said nothing.</source>
        <translation>no dijeron nada.</translation>
    </message>
</context>
<context>
    <name>transmittal::controls::Folders</name>
    <message>
        <source>No program on this machine shows folders. Look for it by hand: %1.</source>
        <translation>Ningún programa de esta máquina muestra carpetas. Búsquela a mano: %1.</translation>
    </message>
</context>
<context>
    <name>transmittal::models::AttemptList</name>
    <message>
        <source>Prepared</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <comment>timing</comment>
        <extracomment>a part of a call and when it was done, &quot;sent 12.4 ms&quot;</extracomment>
        <translation>%1 %2 ms</translation>
    </message>
</context>
<context>
    <name>transmittal::models::AuditTable</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>same machine</source>
        <translation>misma máquina</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what was done, and the name by which it is kept</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>transmittal::models::BulkAction</name>
    <message numerus="yes">
        <source>This applies to none of the %n selected.</source>
        <translation>
            <numerusform>Esto no se aplica a la %n seleccionada.</numerusform>
            <numerusform>Esto no se aplica a ninguna de las %n seleccionadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send all that match?</source>
        <translation>¿Enviar todas las que coinciden?</translation>
    </message>
    <message>
        <source>Retry all that match?</source>
        <translation>¿Reintentar todas las que coinciden?</translation>
    </message>
    <message>
        <source>Cancel all that match?</source>
        <translation>¿Cancelar todas las que coinciden?</translation>
    </message>
    <message>
        <source>Delete all that match?</source>
        <translation>¿Eliminar todas las que coinciden?</translation>
    </message>
    <message numerus="yes">
        <source>Send %n transmission(s)?</source>
        <translation>
            <numerusform>¿Enviar %n transmisión?</numerusform>
            <numerusform>¿Enviar %n transmisiones?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %n transmission(s)?</source>
        <translation>
            <numerusform>¿Reintentar %n transmisión?</numerusform>
            <numerusform>¿Reintentar %n transmisiones?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n transmission(s)?</source>
        <translation>
            <numerusform>¿Cancelar %n transmisión?</numerusform>
            <numerusform>¿Cancelar %n transmisiones?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n transmission(s)?</source>
        <translation>
            <numerusform>¿Eliminar %n transmisión?</numerusform>
            <numerusform>¿Eliminar %n transmisiones?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 More than %2 match; those it does not apply to are passed over.</source>
        <extracomment>a question, then how many match</extracomment>
        <translation>%1 Coinciden más de %2; se omiten aquellas a las que no se aplica.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n will be passed over.</source>
        <extracomment>a question, then what is left out</extracomment>
        <translation>
            <numerusform>%1 Se omitirá %n.</numerusform>
            <numerusform>%1 Se omitirán %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done, %2 passed over, %3 failed, of %4.</source>
        <translation>%1 hechas, %2 omitidas, %3 fallidas, de %4.</translation>
    </message>
</context>
<context>
    <name>transmittal::models::BulkItems</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>Transmisión</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>transmittal::models::BulkList</name>
    <message numerus="yes">
        <source>%n bulk action(s): %1 of %2</source>
        <translation>
            <numerusform>%n acción en lote: %1 de %2</numerusform>
            <numerusform>%n acciones en lote: %1 de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Iniciada por</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>%1 of %2, %3 failed</source>
        <extracomment>of a bulk action: handled, all, failed</extracomment>
        <translation>%1 de %2, %3 fallidas</translation>
    </message>
</context>
<context>
    <name>transmittal::models::ChannelForm</name>
    <message>
        <source>Somebody else has just changed the same field. Nothing was saved: look at what is stored now, then save again or take it over.</source>
        <translation>Otra persona acaba de cambiar el mismo campo. No se guardó nada: mire lo que está guardado ahora y después guarde de nuevo o adóptelo.</translation>
    </message>
    <message>
        <source>Last changed by %1 on %2.</source>
        <translation>Último cambio de %1 el %2.</translation>
    </message>
    <message>
        <source>Only managers and administrators can change a channel. You can look at it; ask one of them to change it.</source>
        <translation>Solo los gerentes y administradores pueden cambiar un canal. Usted puede verlo; pida a uno de ellos que lo cambie.</translation>
    </message>
    <message>
        <source>Only managers and administrators can change this.</source>
        <translation>Solo los gerentes y administradores pueden cambiar esto.</translation>
    </message>
    <message>
        <source>Only administrators can change this.</source>
        <translation>Solo los administradores pueden cambiar esto.</translation>
    </message>
    <message>
        <source>Only in practice can this be switched off.</source>
        <translation>Esto solo se puede desactivar en práctica.</translation>
    </message>
</context>
<context>
    <name>transmittal::models::ChannelHealth</name>
    <message>
        <source>Say why: the next person reads it.</source>
        <translation>Diga por qué: lo leerá la siguiente persona.</translation>
    </message>
    <message>
        <source>%1 paused it on %2: %3</source>
        <translation>%1 lo puso en pausa el %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) in a row failed. It is tried again by itself with a harmless call after %1.</source>
        <translation>
            <numerusform>Falló %n llamada seguida. Se reintenta por sí solo con una llamada inofensiva después de las %1.</numerusform>
            <numerusform>Fallaron %n llamadas seguidas. Se reintenta por sí solo con una llamada inofensiva después de las %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service is closed now and opens on %1.</source>
        <translation>El servicio está cerrado ahora y abre el %1.</translation>
    </message>
    <message>
        <source>The service is closed now.</source>
        <translation>El servicio está cerrado ahora.</translation>
    </message>
    <message>
        <source>It is switched off: nothing is sent. Switch it on below when the rest is right.</source>
        <translation>Está desactivado: no se envía nada. Actívelo abajo cuando lo demás esté bien.</translation>
    </message>
    <message>
        <source>no calls</source>
        <translation>sin llamadas</translation>
    </message>
    <message>
        <source>At the rate of the last hour it is done by %1.</source>
        <translation>Al ritmo de la última hora termina el %1.</translation>
    </message>
    <message>
        <source>Nothing has moved within the last hour.</source>
        <translation>Nada se ha movido en la última hora.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n would miss the deadline.</source>
        <translation>
            <numerusform>%1 %n no llegaría al plazo.</numerusform>
            <numerusform>%1 %n no llegarían al plazo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only managers and administrators can pause and resume a channel.</source>
        <translation>Solo los gerentes y administradores pueden pausar y reanudar un canal.</translation>
    </message>
    <message>
        <source>It is open, for one call at a time until the first answer.</source>
        <translation>Está abierto, con una sola llamada a la vez hasta la primera respuesta.</translation>
    </message>
    <message>
        <source>It is open.</source>
        <translation>Está abierto.</translation>
    </message>
    <message>
        <source>On hold since %1: %2</source>
        <translation>Retenido desde %1: %2</translation>
    </message>
</context>
<context>
    <name>transmittal::models::ChannelList</name>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what waits, and what is on hold</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <translation>
            <numerusform>%n retenida</numerusform>
            <numerusform>%n retenidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>transmittal::models::ChannelSecrets</name>
    <message>
        <source>No worker is approved yet, so nobody could open a password. Approve a worker first.</source>
        <translation>Aún no hay ningún trabajador aprobado, así que nadie podría abrir una contraseña. Apruebe primero un trabajador.</translation>
    </message>
    <message>
        <source>It is not set: no worker can open it.</source>
        <translation>No está establecida: ningún trabajador puede abrirla.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n worker(s) can open it. Set it again, so that the others can, too.</source>
        <translation>
            <numerusform>%1 de %n trabajador puede abrirla. Establézcala de nuevo para que los demás también puedan.</numerusform>
            <numerusform>%1 de %n trabajadores pueden abrirla. Establézcala de nuevo para que los demás también puedan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is set; %n worker(s) can open it.</source>
        <translation>
            <numerusform>Está establecida; %n trabajador puede abrirla.</numerusform>
            <numerusform>Está establecida; %n trabajadores pueden abrirla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only administrators can set a password.</source>
        <translation>Solo los administradores pueden establecer una contraseña.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Escriba la contraseña.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Trabajador</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Establecer</translation>
    </message>
    <message>
        <source>cannot open it</source>
        <translation>no puede abrirla</translation>
    </message>
    <message>
        <source>set by %1 on %2</source>
        <translation>establecida por %1 el %2</translation>
    </message>
</context>
<context>
    <name>transmittal::models::ChannelTest</name>
    <message numerus="yes">
        <source>%n thing(s) to put right. Nothing was filed.</source>
        <translation>
            <numerusform>%n cosa por arreglar. No se presentó nada.</numerusform>
            <numerusform>%n cosas por arreglar. No se presentó nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The channel could work. Nothing was filed, and the password was not tried.</source>
        <translation>El canal podría trabajar. No se presentó nada y no se probó la contraseña.</translation>
    </message>
    <message>
        <source>It is switched on.</source>
        <translation>Está activado.</translation>
    </message>
    <message>
        <source>It is set. Whether the service takes it shows with the first transmission.</source>
        <translation>Está establecido. Si el servicio lo acepta se verá con la primera transmisión.</translation>
    </message>
    <message>
        <source>Every worker can open it. Whether the service takes it shows with the first transmission.</source>
        <translation>Todos los trabajadores pueden abrirla. Si el servicio la acepta se verá con la primera transmisión.</translation>
    </message>
    <message>
        <source>It goes.</source>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>The service answers over a trusted connection, in %1 ms.</source>
        <translation>El servicio responde por una conexión de confianza, en %1 ms.</translation>
    </message>
    <message>
        <source>The data may be sent.</source>
        <translation>Los datos se pueden enviar.</translation>
    </message>
    <message>
        <source>It is not set. Enter the service&apos;s address.</source>
        <translation>No está establecida. Escriba la dirección del servicio.</translation>
    </message>
    <message>
        <source>It is not set. Enter the login at the service.</source>
        <translation>No está establecido. Escriba el usuario en el servicio.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Transmission %1</source>
        <translation>Transmisión %1</translation>
    </message>
    <message>
        <source>Not tried: there is no call to this service that does nothing.</source>
        <translation>No se probó: este servicio no tiene ninguna llamada que no haga nada.</translation>
    </message>
    <message>
        <source>It is switched off. Switch it on when the rest is right.</source>
        <translation>Está desactivado. Actívelo cuando lo demás esté bien.</translation>
    </message>
    <message>
        <source>No worker can open it. Set it again.</source>
        <translation>Ningún trabajador puede abrirla. Establézcala de nuevo.</translation>
    </message>
    <message>
        <source>The worker of %1 cannot open it. Set it again, and it will be sealed for all.</source>
        <translation>El trabajador de %1 no puede abrirla. Establézcala de nuevo y quedará sellada para todos.</translation>
    </message>
    <message>
        <source>Nobody knows the name %1. Correct the address, or this machine&apos;s name service.</source>
        <translation>Nadie conoce el nombre %1. Corrija la dirección o el servicio de nombres de esta máquina.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Correct the address, or ask who keeps the firewall.</source>
        <translation>Nada responde en %1. Corrija la dirección o pregunte a quien administra el cortafuegos.</translation>
    </message>
    <message>
        <source>Its certificate is not trusted, or belongs to another name. Correct the address, or enter the certificate of its authority.</source>
        <translation>Su certificado no es de confianza o pertenece a otro nombre. Corrija la dirección o introduzca el certificado de su autoridad.</translation>
    </message>
    <message>
        <source>It does not encrypt as it should. Is the port right?</source>
        <translation>No cifra como debería. ¿Es correcto el puerto?</translation>
    </message>
    <message>
        <source>It did not answer in time. Try later, or raise the time limits.</source>
        <translation>No respondió a tiempo. Inténtelo más tarde o aumente los límites de tiempo.</translation>
    </message>
    <message>
        <source>It closed the connection without an answer. Try later.</source>
        <translation>Cerró la conexión sin responder. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>What answers there is not the service. Is it the right address?</source>
        <translation>Lo que responde ahí no es el servicio. ¿Es la dirección correcta?</translation>
    </message>
    <message>
        <source>It answers, but does not describe itself (HTTP %1). The address can still be right.</source>
        <translation>Responde, pero no se describe (HTTP %1). Aun así la dirección puede ser correcta.</translation>
    </message>
    <message>
        <source>It answers that it is out of order (HTTP %1). Try later.</source>
        <translation>Responde que está fuera de servicio (HTTP %1). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The address cannot be used. Correct it.</source>
        <translation>La dirección no se puede usar. Corríjala.</translation>
    </message>
    <message>
        <source>The test could not be made (%1).</source>
        <translation>No se pudo hacer la prueba (%1).</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>La prueba se detuvo.</translation>
    </message>
    <message>
        <source>The server answers in %1 ms, without encryption.</source>
        <translation>El servidor responde en %1 ms, sin cifrado.</translation>
    </message>
</context>
<context>
    <name>transmittal::models::ChartData</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A series of a chart and its value, for example &quot;Accepted 120&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <extracomment>A point of a chart and its values, for example &quot;Friday: Accepted 120, Rejected 3&quot;</extracomment>
        <translation>%1: nada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
</context>
<context>
    <name>transmittal::models::ConnectionForm</name>
    <message>
        <source>Enter the server&apos;s name, such as db.example.org.</source>
        <translation>Escriba el nombre del servidor, como db.example.org.</translation>
    </message>
    <message>
        <source>Enter the name alone, without blanks and without &quot;postgres://&quot;.</source>
        <translation>Escriba solo el nombre, sin espacios y sin «postgres://».</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535; usually 5432.</source>
        <translation>Escriba un número de 1 a 65535; normalmente 5432.</translation>
    </message>
    <message>
        <source>Enter the database&apos;s name; usually transmittal.</source>
        <translation>Escriba el nombre de la base de datos; normalmente transmittal.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>This program has no settings file to write to.</source>
        <translation>Este programa no tiene un archivo de ajustes en el que escribir.</translation>
    </message>
    <message>
        <source>Connected: PostgreSQL %1, and the database fits this program.</source>
        <translation>Conectado: PostgreSQL %1, y la base de datos corresponde a este programa.</translation>
    </message>
    <message>
        <source>Encrypted, certificate and name checked</source>
        <translation>Cifrada, certificado y nombre comprobados</translation>
    </message>
    <message>
        <source>Encrypted, certificate checked</source>
        <translation>Cifrada, certificado comprobado</translation>
    </message>
    <message>
        <source>Encrypted, server not checked</source>
        <translation>Cifrada, servidor sin comprobar</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>La prueba se detuvo.</translation>
    </message>
</context>
<context>
    <name>transmittal::models::Correction</name>
    <message>
        <source>The data are still being read.</source>
        <translation>Los datos aún se están leyendo.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Se está guardando.</translation>
    </message>
    <message>
        <source>Correct the marked fields first.</source>
        <translation>Corrija primero los campos marcados.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Todavía no hay cambios.</translation>
    </message>
    <message>
        <source>The database does not answer at the moment. What you typed is kept.</source>
        <translation>La base de datos no responde en este momento. Lo que escribió se conserva.</translation>
    </message>
    <message>
        <source>To correct it</source>
        <translation>Para corregirla</translation>
    </message>
    <message>
        <source>The authority says: %1</source>
        <translation>La autoridad dice: %1</translation>
    </message>
    <message>
        <source>Somebody else corrected it meanwhile: transmission %1 has taken its place. Nothing of that is overwritten.</source>
        <translation>Otra persona la corrigió entretanto: la transmisión %1 ha ocupado su lugar. Nada de eso se sobrescribe.</translation>
    </message>
    <message>
        <source>It can no longer be corrected. %1</source>
        <translation>Ya no se puede corregir. %1</translation>
    </message>
    <message>
        <source>The database went away while this was being saved. What you typed is kept; when the database is back, it is looked up whether it was saved.</source>
        <translation>La base de datos se perdió mientras se guardaba. Lo que escribió se conserva; cuando vuelva, se comprobará si quedó guardado.</translation>
    </message>
    <message>
        <source>It was not saved when the database went away. What you typed is still here: save it again.</source>
        <translation>No se guardó cuando se perdió la base de datos. Lo que escribió sigue aquí: guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>court and county</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>court code and name</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>transmittal::models::DeskStatus</name>
    <message>
        <source>Read every 15 s</source>
        <translation>Se lee cada 15 s</translation>
    </message>
    <message>
        <source>Database lost</source>
        <translation>Base de datos perdida</translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation>Acceso denegado</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>The database tells of every change at once.</source>
        <translation>La base de datos avisa de cada cambio al instante.</translation>
    </message>
    <message>
        <source>The database cannot tell of changes at the moment. They are looked for every 15 seconds.</source>
        <translation>La base de datos no puede avisar de los cambios en este momento. Se buscan cada 15 segundos.</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n trabajador</numerusform>
            <numerusform>%n trabajadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody works the queue: nothing is sent until a worker starts.</source>
        <translation>Nadie trabaja la cola: no se envía nada hasta que empiece un trabajador.</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) take work from the queue.</source>
        <translation>
            <numerusform>%n trabajador toma trabajo de la cola.</numerusform>
            <numerusform>%n trabajadores toman trabajo de la cola.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finish what they hold and then end.</source>
        <translation>
            <numerusform>%n termina lo que tiene y después acaba.</numerusform>
            <numerusform>%n terminan lo que tienen y después acaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n give no sign of life; others take over what they hold.</source>
        <translation>
            <numerusform>%n no da señales de vida; otros asumen lo que tiene.</numerusform>
            <numerusform>%n no dan señales de vida; otros asumen lo que tienen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation>%1 por minuto</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 por hora</translation>
    </message>
    <message>
        <source>Finished in the last hour: %1. Waiting: %2.</source>
        <translation>Terminadas en la última hora: %1. En espera: %2.</translation>
    </message>
    <message>
        <source>Sending: %1 of %2</source>
        <translation>Enviando: %1 de %2</translation>
    </message>
    <message>
        <source>Retrying: %1 of %2</source>
        <translation>Reintentando: %1 de %2</translation>
    </message>
    <message>
        <source>Cancelling: %1 of %2</source>
        <translation>Cancelando: %1 de %2</translation>
    </message>
    <message>
        <source>Deleting: %1 of %2</source>
        <translation>Eliminando: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (y %n más)</numerusform>
            <numerusform>%1 (y %n más)</numerusform>
        </translation>
    </message>
    <message>
        <source>Last read: %1</source>
        <translation>Última lectura: %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
</context>
<context>
    <name>transmittal::models::EditForm</name>
    <message>
        <source>It is being saved.</source>
        <translation>Se está guardando.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Inicie sesión primero.</translation>
    </message>
    <message>
        <source>The database does not answer at the moment. What you typed is kept; save it when it is back.</source>
        <translation>La base de datos no responde en este momento. Lo que escribió se conserva; guárdelo cuando vuelva.</translation>
    </message>
    <message>
        <source>The stored settings are being read.</source>
        <translation>Se están leyendo los ajustes guardados.</translation>
    </message>
    <message>
        <source>The stored settings could not be read.</source>
        <translation>No se pudieron leer los ajustes guardados.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) must be corrected first.</source>
        <translation>
            <numerusform>Primero hay que corregir %n campo.</numerusform>
            <numerusform>Primero hay que corregir %n campos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database does not take this value.</source>
        <translation>La base de datos no acepta este valor.</translation>
    </message>
</context>
<context>
    <name>transmittal::models::ErrorLog</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>transmittal::models::EvidenceReader</name>
    <message>
        <source>Late answer</source>
        <translation>Respuesta tardía</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>transmittal::models::Format</name>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>a date, a time with seconds and the short name of the time zone</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>en un momento</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>en %n min</numerusform>
            <numerusform>en %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>hace %n h</numerusform>
            <numerusform>hace %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>en %n h</numerusform>
            <numerusform>en %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share, for example 97.5 %</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) %1 h</source>
        <extracomment>days and hours</extracomment>
        <translation>
            <numerusform>%n día %1 h</numerusform>
            <numerusform>%n días %1 h</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+</source>
        <extracomment>more than this many</extracomment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a date and a time</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>transmittal::models::ListExport</name>
    <message>
        <source>%1 cannot be written: choose another place or make room on the disk.</source>
        <translation>No se puede escribir %1: elija otro lugar o haga espacio en el disco.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
</context>
<context>
    <name>transmittal::models::NoPracticeStarter</name>
    <message>
        <source>This installation has no practice services.</source>
        <translation>Esta instalación no tiene servicios de práctica.</translation>
    </message>
</context>
<context>
    <name>transmittal::models::Notices</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>transmittal::models::NotificationList</name>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation>Por %1, %2</translation>
    </message>
</context>
<context>
    <name>transmittal::models::OverviewFigures</name>
    <message>
        <source>Due soon</source>
        <translation>Vence pronto</translation>
    </message>
    <message>
        <source>Correct the data and send again.</source>
        <translation>Corrija los datos y envíe de nuevo.</translation>
    </message>
    <message>
        <source>Find out whether it was filed.</source>
        <translation>Averigüe si quedó presentada.</translation>
    </message>
    <message>
        <source>Mend the channel and resume it.</source>
        <translation>Arregle el canal y reanúdelo.</translation>
    </message>
    <message>
        <source>Look at the errors and retry.</source>
        <translation>Mire los errores y reintente.</translation>
    </message>
    <message numerus="yes">
        <source>Not filed yet, and due within %n day(s) or late.</source>
        <translation>
            <numerusform>Aún sin presentar, y vence en %n día o ya venció.</numerusform>
            <numerusform>Aún sin presentar, y vence en %n días o ya venció.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted of all answered</source>
        <translation>Aceptadas de las respondidas</translation>
    </message>
    <message>
        <source>Half are accepted within</source>
        <translation>La mitad se acepta en</translation>
    </message>
    <message>
        <source>95 of 100 within</source>
        <translation>95 de cada 100 en</translation>
    </message>
</context>
<context>
    <name>transmittal::models::OverviewRecent</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Citación</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Tribunal</translation>
    </message>
    <message>
        <source>Certificate no.</source>
        <translation>N.º de certificado</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Alta</translation>
    </message>
</context>
<context>
    <name>transmittal::models::PasswordChange</name>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>Use al menos %n carácter.</numerusform>
            <numerusform>Use al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two entries differ. Type the new password again.</source>
        <translation>Las dos entradas difieren. Escriba de nuevo la contraseña nueva.</translation>
    </message>
</context>
<context>
    <name>transmittal::models::Practice</name>
    <message numerus="yes">
        <source>%n course(s) were completed. Their transmissions are on their way.</source>
        <translation>
            <numerusform>Se completó %n curso. Su transmisión está en camino.</numerusform>
            <numerusform>Se completaron %n cursos. Sus transmisiones están en camino.</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting the practice services…</source>
        <translation>Iniciando los servicios de práctica…</translation>
    </message>
    <message>
        <source>The start was stopped.</source>
        <translation>El inicio se detuvo.</translation>
    </message>
</context>
<context>
    <name>transmittal::models::ResolutionForm</name>
    <message>
        <source>Enter the number that the authority gave.</source>
        <translation>Escriba el número que dio la autoridad.</translation>
    </message>
    <message>
        <source>The number has 1 to 12 digits and nothing else.</source>
        <translation>El número tiene de 1 a 12 cifras y nada más.</translation>
    </message>
    <message>
        <source>Write down why, in a few words: they are kept with the transmission.</source>
        <translation>Escriba por qué, en pocas palabras: se conservan con la transmisión.</translation>
    </message>
    <message>
        <source>Choose how you know it.</source>
        <translation>Elija cómo lo sabe.</translation>
    </message>
    <message>
        <source>It counts as filed under this number and is never sent again.</source>
        <translation>Cuenta como presentada con este número y no se envía nunca más.</translation>
    </message>
    <message>
        <source>It becomes rejected and can be corrected or retried. Without a look-up or a report, above a daily number, a second manager has to say the same.</source>
        <translation>Queda rechazada y se puede corregir o reintentar. Sin una consulta o un informe, por encima de un número diario, un segundo gerente tiene que decir lo mismo.</translation>
    </message>
    <message>
        <source>It becomes rejected and can be corrected or retried.</source>
        <translation>Queda rechazada y se puede corregir o reintentar.</translation>
    </message>
    <message>
        <source>It is sent a second time. If the first one did arrive, the authority has it twice. Above a daily number, a second manager has to say the same.</source>
        <translation>Se envía por segunda vez. Si la primera sí llegó, la autoridad la tiene dos veces. Por encima de un número diario, un segundo gerente tiene que decir lo mismo.</translation>
    </message>
    <message>
        <source>There is nothing to resolve.</source>
        <translation>No hay nada que resolver.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Se está guardando.</translation>
    </message>
    <message>
        <source>Choose what became of it.</source>
        <translation>Elija qué fue de ella.</translation>
    </message>
    <message>
        <source>The database does not answer at the moment. What you typed is kept.</source>
        <translation>La base de datos no responde en este momento. Lo que escribió se conserva.</translation>
    </message>
    <message>
        <source>To resolve transmission %1</source>
        <translation>Para resolver la transmisión %1</translation>
    </message>
    <message>
        <source>The late reply is an acceptance with the number %1.</source>
        <translation>La respuesta tardía es una aceptación con el número %1.</translation>
    </message>
    <message>
        <source>The authority&apos;s late reply carries the number %1.</source>
        <translation>La respuesta tardía de la autoridad lleva el número %1.</translation>
    </message>
    <message>
        <source>The late reply is a refusal: %1</source>
        <translation>La respuesta tardía es un rechazo: %1</translation>
    </message>
    <message>
        <source>The late reply cannot be understood. Look at it under the attempt, and look the completion up with the authority.</source>
        <translation>La respuesta tardía no se entiende. Mírela en el intento y consulte la finalización con la autoridad.</translation>
    </message>
    <message>
        <source>The late answer holds no reply of the authority. Look the completion up there.</source>
        <translation>La respuesta tardía no contiene ninguna réplica de la autoridad. Consulte la finalización allí.</translation>
    </message>
    <message>
        <source>The database went away while this was being saved. Look at the status when it is back; what you typed is kept.</source>
        <translation>La base de datos se perdió mientras se guardaba. Mire el estado cuando vuelva; lo que escribió se conserva.</translation>
    </message>
    <message>
        <source>Your decision is recorded. You have made many of this kind today, so a second manager has to open this transmission and decide the same; until then it stays unconfirmed and nothing is sent.</source>
        <translation>Su decisión quedó registrada. Hoy ha tomado muchas de este tipo, así que un segundo gerente tiene que abrir esta transmisión y decidir lo mismo; hasta entonces sigue sin confirmar y no se envía nada.</translation>
    </message>
    <message>
        <source>Choose first; what follows from it then stands here.</source>
        <translation>Elija primero; aquí se dirá qué se sigue de ello.</translation>
    </message>
</context>
<context>
    <name>transmittal::models::Session</name>
    <message>
        <source>This login belongs to no active member of staff. Ask an administrator.</source>
        <translation>Este usuario no pertenece a ningún miembro activo del personal. Pregunte a un administrador.</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>lector</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operador</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>gerente</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>esta máquina</translation>
    </message>
    <message>
        <source>An administrator has changed your role to %1. What you may do has changed.</source>
        <translation>Un administrador ha cambiado su rol a %1. Lo que usted puede hacer ha cambiado.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
</context>
<context>
    <name>transmittal::models::SignIn</name>
    <message>
        <source>Enter your password.</source>
        <translation>Escriba su contraseña.</translation>
    </message>
    <message>
        <source>Starting practice…</source>
        <translation>Iniciando la práctica…</translation>
    </message>
    <message>
        <source>Enter your login.</source>
        <translation>Escriba su usuario.</translation>
    </message>
    <message>
        <source>Enter the name of the database server.</source>
        <translation>Escriba el nombre del servidor de la base de datos.</translation>
    </message>
    <message>
        <source>Enter the name of the database.</source>
        <translation>Escriba el nombre de la base de datos.</translation>
    </message>
    <message>
        <source>Enter a number between 1 and 65535; usually it is 5432.</source>
        <translation>Escriba un número entre 1 y 65535; normalmente es 5432.</translation>
    </message>
    <message>
        <source>The start was stopped.</source>
        <translation>El inicio se detuvo.</translation>
    </message>
</context>
<context>
    <name>transmittal::models::StaffForm</name>
    <message>
        <source>Enter a login.</source>
        <translation>Escriba un usuario.</translation>
    </message>
    <message>
        <source>2 to 63 small letters, digits, dots, dashes or underscores; a letter first.</source>
        <translation>De 2 a 63 minúsculas, cifras, puntos, guiones o guiones bajos; primero una letra.</translation>
    </message>
    <message>
        <source>Enter the person&apos;s name.</source>
        <translation>Escriba el nombre de la persona.</translation>
    </message>
    <message>
        <source>Enter at most 200 characters.</source>
        <translation>Escriba como máximo 200 caracteres.</translation>
    </message>
    <message>
        <source>Enter an e-mail address, or nothing.</source>
        <translation>Escriba una dirección de correo, o nada.</translation>
    </message>
    <message>
        <source>%1 disabled this login on %2.</source>
        <translation>%1 deshabilitó este usuario el %2.</translation>
    </message>
    <message>
        <source>Only administrators can add people and change what they may do.</source>
        <translation>Solo los administradores pueden añadir personas y cambiar lo que pueden hacer.</translation>
    </message>
    <message>
        <source>A login keeps its name: the audit names it.</source>
        <translation>Un usuario conserva su nombre: la auditoría lo nombra.</translation>
    </message>
    <message>
        <source>Enable the login first.</source>
        <translation>Habilite primero el usuario.</translation>
    </message>
    <message>
        <source>There is nobody with the login %1 any more.</source>
        <translation>Ya no hay nadie con el usuario %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 may not log in any more; %n session(s) ended.</source>
        <translation>
            <numerusform>%1 ya no puede iniciar sesión; se terminó %n sesión.</numerusform>
            <numerusform>%1 ya no puede iniciar sesión; se terminaron %n sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may log in again, with the old password.</source>
        <translation>%1 puede iniciar sesión de nuevo, con la contraseña anterior.</translation>
    </message>
    <message>
        <source>%1 has a new first password; open sessions were ended.</source>
        <translation>%1 tiene una nueva contraseña inicial; se terminaron las sesiones abiertas.</translation>
    </message>
</context>
<context>
    <name>transmittal::models::StaffTable</name>
    <message>
        <source>Viewer</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gerente</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Looks at everything and changes nothing.</source>
        <translation>Lo ve todo y no cambia nada.</translation>
    </message>
    <message>
        <source>Also corrects, sends, retries and cancels transmissions.</source>
        <translation>Además corrige, envía, reintenta y cancela transmisiones.</translation>
    </message>
    <message>
        <source>Also pauses channels, resolves unconfirmed transmissions, deletes, and reads the audit.</source>
        <translation>Además pausa canales, resuelve transmisiones sin confirmar, elimina y lee la auditoría.</translation>
    </message>
    <message>
        <source>Also sets up channels, workers and staff.</source>
        <translation>Además configura canales, trabajadores y personal.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deshabilitado</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Disabled by %1 on %2</source>
        <translation>Deshabilitado por %1 el %2</translation>
    </message>
</context>
<context>
    <name>transmittal::models::StatusCounts</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
</context>
<context>
    <name>transmittal::models::TransmissionDetail</name>
    <message>
        <source>The authority says: %1</source>
        <translation>La autoridad dice: %1</translation>
    </message>
    <message>
        <source>There is no transmission to do it with.</source>
        <translation>No hay ninguna transmisión con la que hacerlo.</translation>
    </message>
</context>
<context>
    <name>transmittal::models::TransmissionFields</name>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>the channel&apos;s own</source>
        <translation>la del canal</translation>
    </message>
</context>
<context>
    <name>transmittal::models::TransmissionTable</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Citación</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Tribunal</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>Certificate no.</source>
        <translation>N.º de certificado</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what a state means, and the name of the error</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>last name, first name</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Alta</translation>
    </message>
</context>
<context>
    <name>transmittal::models::WorkerBoard</name>
    <message>
        <source>prepared</source>
        <translation>preparado</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>reading the reply</source>
        <translation>leyendo la respuesta</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>tomado</translation>
    </message>
    <message>
        <source>Transmission %1</source>
        <translation>Transmisión %1</translation>
    </message>
    <message>
        <source>Bulk action %1</source>
        <translation>Acción en lote %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What a worker does: the work and its phase</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>How many jobs are in a phase, for example &quot;3 sending&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Tiene</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Hace</translation>
    </message>
    <message>
        <source>Longest held</source>
        <translation>Tiene desde</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>Última señal</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>%1, older</source>
        <translation>%1, anterior</translation>
    </message>
    <message>
        <source>An older program than others have: update it on this workstation.</source>
        <translation>Un programa más antiguo que el de otros: actualícelo en esta estación.</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
</context>
<context>
    <name>transmittal::models::WorkerRegistry</name>
    <message>
        <source>Only administrators can approve and retire workers.</source>
        <translation>Solo los administradores pueden aprobar y retirar trabajadores.</translation>
    </message>
    <message>
        <source>%1 may work now. Set the passwords of the channels again, so that it can open them, too.</source>
        <translation>%1 ya puede trabajar. Establezca de nuevo las contraseñas de los canales para que también pueda abrirlas.</translation>
    </message>
    <message>
        <source>%1 may not work any more. Give the channels new passwords if the machine is lost.</source>
        <translation>%1 ya no puede trabajar. Dé nuevas contraseñas a los canales si la máquina se perdió.</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Trabajador</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Aprobado por %1</translation>
    </message>
    <message>
        <source>Retired by %1</source>
        <translation>Retirado por %1</translation>
    </message>
</context>
<context>
    <name>transmittal::models::Workstation</name>
    <message>
        <source>This workstation sends nothing: it is not registered as a worker.</source>
        <translation>Esta estación no envía nada: no está registrada como trabajador.</translation>
    </message>
    <message>
        <source>This workstation waits to be approved. An administrator compares its key, %1, and approves it.</source>
        <translation>Esta estación espera aprobación. Un administrador compara su clave, %1, y la aprueba.</translation>
    </message>
    <message>
        <source>This workstation may not work any more: an administrator retired it. Register it again to ask anew.</source>
        <translation>Esta estación ya no puede trabajar: un administrador la retiró. Regístrela de nuevo para volver a pedirlo.</translation>
    </message>
    <message>
        <source>This workstation may send, but is switched off.</source>
        <translation>Esta estación puede enviar, pero está desactivada.</translation>
    </message>
    <message>
        <source>This workstation was asked to stop: %1</source>
        <translation>Se pidió a esta estación que se detenga: %1</translation>
    </message>
    <message>
        <source>This workstation is about to begin.</source>
        <translation>Esta estación está por empezar.</translation>
    </message>
    <message>
        <source>This workstation sends transmissions.</source>
        <translation>Esta estación envía transmisiones.</translation>
    </message>
    <message>
        <source>This workstation stops: it waits for the answers to what was sent.</source>
        <translation>Esta estación se detiene: espera las respuestas a lo enviado.</translation>
    </message>
    <message>
        <source>switched off here</source>
        <translation>desactivado aquí</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>sesión cerrada</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>%1 The worker %2, which was asked for, is of no use: an administrator may retire it.</source>
        <translation>%1 El trabajador %2, que se pidió, no sirve: un administrador puede retirarlo.</translation>
    </message>
</context>
<context>
    <name>transmittal::widgets::PdfDocument</name>
    <message>
        <source>That is not the password of this document.</source>
        <translation>Esa no es la contraseña de este documento.</translation>
    </message>
    <message>
        <source>This document has no pages.</source>
        <translation>Este documento no tiene páginas.</translation>
    </message>
    <message>
        <source>This document has more than %1 pages and is not shown. Save it and open it in another program.</source>
        <translation>Este documento tiene más de %1 páginas y no se muestra. Guárdelo y ábralo en otro programa.</translation>
    </message>
    <message>
        <source>This document is damaged and cannot be shown.</source>
        <translation>Este documento está dañado y no se puede mostrar.</translation>
    </message>
</context>
<context>
    <name>transmittal::widgets::PdfFile</name>
    <message>
        <source>The folder %1 does not exist. Choose another one.</source>
        <translation>La carpeta %1 no existe. Elija otra.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a name for the file.</source>
        <translation>%1 es una carpeta. Elija un nombre para el archivo.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space or choose a folder on another disk.</source>
        <translation>El disco está lleno. Libere espacio o elija una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder.</source>
        <translation>No tiene permiso para escribir ahí. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The file could not be saved: %1. Choose another folder.</source>
        <translation>No se pudo guardar el archivo: %1. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>transmittal::widgets::PdfPrinter</name>
    <message>
        <source>No printer was chosen. Choose one, or save the document as PDF.</source>
        <translation>No se eligió ninguna impresora. Elija una o guarde el documento como PDF.</translation>
    </message>
    <message>
        <source>There is no document to print.</source>
        <translation>No hay ningún documento que imprimir.</translation>
    </message>
    <message numerus="yes">
        <source>Write the pages as 1-3, 5. This document has %n page(s).</source>
        <translation>
            <numerusform>Escriba las páginas como 1-3, 5. Este documento tiene %n página.</numerusform>
            <numerusform>Escriba las páginas como 1-3, 5. Este documento tiene %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer %1 is not there any more. Choose another one, or save the document as PDF.</source>
        <translation>La impresora %1 ya no está. Elija otra o guarde el documento como PDF.</translation>
    </message>
    <message>
        <source>Page %1 could not be painted, so nothing was printed. Save the document as PDF instead.</source>
        <translation>No se pudo dibujar la página %1, así que no se imprimió nada. Guarde el documento como PDF.</translation>
    </message>
    <message>
        <source>The file %1 could not be written. Choose another folder.</source>
        <translation>No se pudo escribir el archivo %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The printer %1 did not take the document. Look after the printer and print again.</source>
        <translation>La impresora %1 no aceptó el documento. Revise la impresora e imprima de nuevo.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Se detuvo la impresión.</translation>
    </message>
</context>
</TS>
