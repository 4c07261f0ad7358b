<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>commands</name>
    <message>
        <source>Guided sessions for a back that takes its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before any command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show these lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep everything in this folder, and nothing anywhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch or English, whatever the settings say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a command, for the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open this challenge; “list” shows which there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose this day; else the one that is next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what plays the video; auto takes VLC where it is installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the challenges and their days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look a pack over before you share it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what works here, what is missing and how to get it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>film half a minute of the first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILM</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong that we did not foresee. Try again; the log file tells what it was.</source>
        <translation>Er ging iets mis dat we niet voorzagen. Probeer het nog eens; in het logboek staat wat het was.</translation>
    </message>
    <message>
        <source>“{words}” is not something that can be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{option}” needs another value; the lines above say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing; the lines above say what belongs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log cannot be kept in {folder}; everything else works. Make sure that you may write in that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that we did not foresee; your settings and progress are kept. If it happens again, send us this file: {log}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” was damaged, so a fresh one was begun; the old one is kept as {aside}.</source>
        <translation>‘{file}’ was beschadigd. We zijn met een nieuw bestand begonnen; het oude bewaren we als {aside}.</translation>
    </message>
    <message>
        <source>{file} comes from a newer Happy Back and is left as it is; update the app to use it, until then nothing is kept.</source>
        <translation>{file} komt van een nieuwere Happy Back. We laten het zoals het is. Werk de app bij; tot dan wordt er niets bewaard.</translation>
    </message>
    <message>
        <source>{file} cannot be read and is left as it is; give yourself access to it, until then nothing is kept.</source>
        <translation>{file} kan niet gelezen worden. We laten het zoals het is. Geef jezelf toegang tot dit bestand; tot dan wordt er niets bewaard.</translation>
    </message>
    <message>
        <source>“{file}” cannot be kept, because {folder} cannot be written to; everything holds until you close the app.</source>
        <translation>‘{file}’ kan niet bewaard worden, want in {folder} mag niet geschreven worden. Alles blijft gelden tot je de app sluit.</translation>
    </message>
    <message>
        <source>“{file}” cannot be kept, because the disk with {folder} is full; free some space, everything holds until you close the app.</source>
        <translation>‘{file}’ kan niet bewaard worden, want de schijf met {folder} is vol. Maak wat ruimte; alles blijft gelden tot je de app sluit.</translation>
    </message>
    <message>
        <source>{path} does not exist; check where the pack is.</source>
        <translation>{path} bestaat niet. Kijk waar het pakket staat.</translation>
    </message>
    <message>
        <source>{path} cannot be read; give yourself access to it or copy it anew.</source>
        <translation>{path} kan niet gelezen worden. Geef jezelf toegang, of kopieer het opnieuw.</translation>
    </message>
    <message>
        <source>{path} is not a pack: it has no challenge.toml; choose the folder or .happyback file that has one.</source>
        <translation>{path} is geen pakket: er zit geen challenge.toml in. Kies de map of het .happyback-bestand waar die wel in zit.</translation>
    </message>
    <message>
        <source>{path} has the id “{id}”, which another pack has already; give one of them another id.</source>
        <translation>{path} heeft het id ‘{id}’, en dat heeft een ander pakket ook al. Geef een van de twee een ander id.</translation>
    </message>
    <message>
        <source>{path} is damaged or not a .happyback file; fetch it again or ask its maker.</source>
        <translation>{path} is beschadigd of geen .happyback-bestand. Haal het opnieuw op, of vraag het de maker.</translation>
    </message>
    <message>
        <source>{path} is not opened, because “{member}” in it is no ordinary file inside the pack; ask its maker for a new one.</source>
        <translation>{path} openen we niet, want ‘{member}’ daarin is geen gewoon bestand binnen het pakket. Vraag de maker om een nieuw pakket.</translation>
    </message>
    <message>
        <source>{path} is protected with a password; ask its maker for one without.</source>
        <translation>{path} is beveiligd met een wachtwoord. Vraag de maker om een pakket zonder wachtwoord.</translation>
    </message>
    <message>
        <source>{path} is not opened, because unpacked it would be far too large for a pack; ask its maker for a new one.</source>
        <translation>{path} openen we niet, want uitgepakt is het veel te groot voor een pakket. Vraag de maker om een nieuw pakket.</translation>
    </message>
    <message>
        <source>{path} cannot be unpacked, because the disk with {folder} is full; free some space.</source>
        <translation>{path} kan niet uitgepakt worden, want de schijf met {folder} is vol. Maak wat ruimte.</translation>
    </message>
    <message>
        <source>{path} cannot be unpacked, because {folder} cannot be written to; give yourself access to that folder.</source>
        <translation>{path} kan niet uitgepakt worden, want in {folder} mag niet geschreven worden. Geef jezelf toegang tot die map.</translation>
    </message>
    <message>
        <source>{file} is not a text file in UTF-8; save it again as UTF-8.</source>
        <translation>{file} is geen tekstbestand in UTF-8. Bewaar het opnieuw als UTF-8.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not TOML; look there for a missing quote, bracket or equals sign ({detail}).</source>
        <translation>{file}, regel {line}: dit is geen TOML. Kijk daar of er een aanhalingsteken, haakje of is-teken mist ({detail}).</translation>
    </message>
    <message>
        <source>{file}, line {line}: format is {value}, but this Happy Back reads format = 1; update the app or correct the number.</source>
        <translation>{file}, regel {line}: format is {value}, maar deze Happy Back leest format = 1. Werk de app bij, of verbeter het getal.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” is missing here; add it.</source>
        <translation>{file}, regel {line}: hier mist ‘{field}’. Zet het erbij.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” is not a field of this format; take it out.</source>
        <translation>{file}, regel {line}: ‘{field}’ is geen veld van dit formaat. Haal het weg.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” is not a field of this format; did you mean “{closest}”?</source>
        <translation>{file}, regel {line}: ‘{field}’ is geen veld van dit formaat. Bedoelde je ‘{closest}’?</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” should be a text in quotes, and not empty.</source>
        <translation>{file}, regel {line}: ‘{field}’ moet een tekst tussen aanhalingstekens zijn, en niet leeg.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” should have a text for each language, such as {field}.nl = &quot;…&quot;.</source>
        <translation>{file}, regel {line}: ‘{field}’ moet voor elke taal een tekst hebben, zoals {field}.nl = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” should be one or more blocks that begin with [[{field}]].</source>
        <translation>{file}, regel {line}: ‘{field}’ moet uit een of meer blokken bestaan die met [[{field}]] beginnen.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” should be true or false, without quotes.</source>
        <translation>{file}, regel {line}: ‘{field}’ moet true of false zijn, zonder aanhalingstekens.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” should be a time such as &quot;1:30&quot;, or seconds as a number.</source>
        <translation>{file}, regel {line}: ‘{field}’ moet een tijd zijn zoals &quot;1:30&quot;, of een getal in seconden.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” should have small letters, digits and hyphens only, such as happy-back.</source>
        <translation>{file}, regel {line}: ‘{field}’ mag alleen kleine letters, cijfers en koppeltekens hebben, zoals happy-back.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” should be the two letters of a language, such as nl or en.</source>
        <translation>{file}, regel {line}: ‘{field}’ moet de twee letters van een taal zijn, zoals nl of en.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” should be a file inside the pack, such as &quot;video/day-1.mp4&quot;.</source>
        <translation>{file}, regel {line}: ‘{field}’ moet een bestand in het pakket zijn, zoals &quot;video/dag-1.mp4&quot;.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” should be &quot;recorded&quot;; other kinds need another version of the app.</source>
        <translation>{file}, regel {line}: ‘{field}’ moet &quot;recorded&quot; zijn. Andere soorten vragen een andere versie van de app.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the id “{value}” is used twice on this day; give each session its own.</source>
        <translation>{file}, regel {line}: het id ‘{value}’ staat twee keer op deze dag. Geef elke sessie een eigen id.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this exercise should start after the one above it.</source>
        <translation>{file}, regel {line}: deze oefening moet later beginnen dan die erboven.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this exercise should start before the end of its session, at {end}.</source>
        <translation>{file}, regel {line}: deze oefening moet beginnen voordat de sessie voorbij is, op {end}.</translation>
    </message>
    <message>
        <source>{file} is not there. Put the file back, or choose another.</source>
        <translation>{file} is er niet. Zet het bestand terug, of kies een ander.</translation>
    </message>
    <message>
        <source>{file} is empty. Copy or download it again.</source>
        <translation>{file} is leeg. Kopieer of download het opnieuw.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Look at who may read it, or copy it elsewhere.</source>
        <translation>{file} kan niet gelezen worden: {reason}. Kijk wie het mag lezen, of kopieer het ergens anders heen.</translation>
    </message>
    <message>
        <source>{file} is not a sound or video file. Choose another file.</source>
        <translation>{file} is geen geluid en geen video. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>{file} is not complete, its end is missing. Copy or download it again.</source>
        <translation>{file} is niet compleet: het einde mist. Kopieer of download het opnieuw.</translation>
    </message>
    <message>
        <source>{file} has no sound that can be played. Choose a file with sound.</source>
        <translation>{file} heeft geen geluid dat we kunnen afspelen. Kies een bestand met geluid.</translation>
    </message>
    <message>
        <source>{file} has sound but no picture. Choose a video file.</source>
        <translation>{file} heeft wel geluid maar geen beeld. Kies een videobestand.</translation>
    </message>
    <message>
        <source>{video} cannot be joined with a voice file. Save the video again as MP4 (H.264).</source>
        <translation>{video} kan niet samen met een stembestand. Bewaar de video opnieuw als MP4 (H.264).</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{found}” is not a time like 00:01:02.500 --&gt; 00:01:05.000.</source>
        <translation>{file}, regel {line}: ‘{found}’ is geen tijd zoals 00:01:02.500 --&gt; 00:01:05.000.</translation>
    </message>
    <message>
        <source>There is no room left to write {file}. Free some space, then try again.</source>
        <translation>Er is geen ruimte meer voor {file}. Maak wat ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. Choose a folder that may be written to.</source>
        <translation>{file} kan niet geschreven worden: {reason}. Kies een map waarin dat wel mag.</translation>
    </message>
    <message>
        <source>The folder for prepared files, {folder}, cannot be written: {reason}.</source>
        <translation>In de map voor voorbereide bestanden, {folder}, kan niet geschreven worden: {reason}.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>no</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>one</source>
        <translation>één</translation>
    </message>
    <message>
        <source>two</source>
        <translation>twee</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drie</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>vijf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>zes</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>zeven</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>negen</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>tien</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>twaalf</translation>
    </message>
    <message numerus="yes">
        <source>{number} exercises</source>
        <translation>
            <numerusform>{number} oefening</numerusform>
            <numerusform>{number} oefeningen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} minutes</source>
        <translation>
            <numerusform>{number} minuut</numerusform>
            <numerusform>{number} minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Good morning.</source>
        <translation>Goedemorgen.</translation>
    </message>
    <message>
        <source>Good afternoon.</source>
        <translation>Goedemiddag.</translation>
    </message>
    <message>
        <source>Good evening.</source>
        <translation>Goedenavond.</translation>
    </message>
</context>
</TS>
